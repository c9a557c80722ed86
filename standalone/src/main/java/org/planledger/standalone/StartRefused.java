package org.planledger.standalone;

import org.jspecify.annotations.Nullable;

/** Plan Ledger cannot start. The message is one sentence for the person at the keyboard. */
final class StartRefused extends RuntimeException {

    /** What the process ends with where an option was wrong. */
    static final int USAGE = 2;
    /** What the process ends with where the data folder is in use. */
    static final int FOLDER_IN_USE = 3;
    /** What the process ends with where anything else stands in the way. */
    static final int FAILED = 1;

    private final int exitCode;

    StartRefused(String sentence, int exitCode, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    static StartRefused usage(String sentence) {
        return new StartRefused(sentence, USAGE, null);
    }

    static StartRefused failed(String sentence, @Nullable Throwable cause) {
        return new StartRefused(sentence, FAILED, cause);
    }

    int exitCode() {
        return exitCode;
    }
}
