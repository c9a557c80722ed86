package org.planledger.standalone.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.planledger.values.Role;

/** The walks of the public, through both towns' pages, and of each example person, through one page of every shape. */
final class Walks {
    static final String PUBLIC = "the public";

    /** What is asked of a list of the past beside the moment. */
    private static final Set<Set<String>> OF_THE_PAST =
            Set.of(Set.of("moment", "filter"), Set.of("moment", "sort"), Set.of("moment", "page"));

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

    /**
     * A tracker is sorted, filtered and looked at in the past as any other is; the past offers nobody more than all.
     */
    private static String kindForARole(Address address) {
        return address.asked().size() > 1 ? "" : anyTracker(kind(address));
    }

    /** "partnership trackers ?sort", whichever it is that is asked. */
    static String anyTracker(String kind) {
        return kind.replaceAll("trackers \\S+ \\?", "trackers ?");
    }

    /** Of what is asked of a page, one thing at a time, be it today or in the past. */
    private static String kind(Address address) {
        boolean asksMore = address.asked().size() > 1 && !OF_THE_PAST.contains(address.asked());
        return isNoPage(address) || asksMore ? "" : address.shape();
    }

    private static boolean isNoPage(Address address) {
        return address.isOf("sign-in", "api", "attachment");
    }
}
