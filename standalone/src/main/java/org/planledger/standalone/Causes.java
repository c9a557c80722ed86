package org.planledger.standalone;

/** Where a failure began. */
final class Causes {

    private Causes() {}

    static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause == failure ? failure : root(cause);
    }
}
