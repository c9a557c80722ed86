package org.planledger.standalone.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.planledger.values.Role;

/** The walks of the public, through both towns' pages, and of each example person, through one page of every shape. */
final class Walks {
    static final String PUBLIC = "the public";

    private Walks() {}

    /** By who walks, "the public" or a role's words. */
    static Map<String, Walk> all(URI home) {
        var ofThePublic = CompletableFuture.supplyAsync(
                () -> Walk.from(home, PlainBrowser.ofThePublic(home), Walks::kindInItsTown));
        var ofRoles = Arrays.stream(Role.values())
                .parallel()
                .map(role -> Map.entry(
                        role.words(), Walk.from(home, PlainBrowser.signedIn(home, role), Walks::kindForARole)))
                .toList();
        var walks = new LinkedHashMap<String, Walk>();
        walks.put(PUBLIC, ofThePublic.join());
        for (var walk : ofRoles) walks.put(walk.getKey(), walk.getValue());
        return walks;
    }

    private static String kindInItsTown(Address address) {
        var kind = kind(address);
        return kind.isEmpty() ? "" : (address.toString().contains("luton") ? "luton " : "hillford ") + kind;
    }

    /** A tracker is sorted, filtered and looked at in the past as any other is. */
    private static String kindForARole(Address address) {
        return anyTracker(kind(address));
    }

    /** "partnership trackers ?sort", whichever it is that is asked. */
    static String anyTracker(String kind) {
        return kind.replaceAll("trackers \\S+ \\?", "trackers ?");
    }

    /** Of what is asked of a page, one thing at a time. */
    private static String kind(Address address) {
        return isNoPage(address) || address.asked().size() > 1 ? "" : address.shape();
    }

    private static boolean isNoPage(Address address) {
        return address.isOf("sign-in", "api", "attachment");
    }
}
