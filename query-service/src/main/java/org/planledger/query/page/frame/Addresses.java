package org.planledger.query.page.frame;

/** Addresses that came with a request and are sent back to the browser. */
public final class Addresses {
    private Addresses() {}

    /** The address where it is one of this site; else the home page. "//elsewhere" and "/\elsewhere" are not ours. */
    public static String ours(String address) {
        return address.matches("/(?:[^/\\\\{}\\s\\p{Cntrl}][^\\\\{}\\s\\p{Cntrl}]*)?") ? address : "/";
    }
}
