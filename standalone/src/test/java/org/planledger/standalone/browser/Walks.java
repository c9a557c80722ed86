package org.planledger.standalone.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.planledger.values.Role;

/**
 * The walks of the public and of each example person. The public walks through both towns' pages with each of their
 * parameters; the others through what may differ for them.
 */
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
        if (isNoPage(address) || address.parameters().size() > 1) return "";
        return (address.toString().contains("luton") ? "luton " : "hillford ") + address.kind();
    }

    private static String kindForARole(Address address) {
        if (isNoPage(address) || (!address.query().isEmpty() && !address.isOf("record"))) return "";
        return address.kind();
    }

    private static boolean isNoPage(Address address) {
        return address.isOf("sign-in", "api", "attachment");
    }
}
