package org.planledger.query.page.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be begun from the page. */
enum Task {
    LEDGER(
            "Verify the whole ledger",
            "Every entry is hashed anew and compared with the chain, the index and every checkpoint that is kept. Nothing"
                    + " is changed; what is found becomes an entry of the ledger under your name. People can go on working."),
    VIEWS(
            "Check the pages against the ledger",
            "The whole ledger is folded anew in memory and compared with what the pages are made from. Nothing is"
                    + " changed. People can go on working."),
    REBUILD(
            "Build the pages anew",
            "What the pages are made from is built anew from the ledger, beside what is there, and then takes its place."
                    + " People can go on working; nothing of the ledger is touched."),
    CHECKPOINT(
            "Make a checkpoint",
            "The ledger is signed as it is now. The checkpoint is published, and later evidence is compared with it.");

    private final String title;
    private final String meaning;

    Task(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** As in the address of the page. */
    static Optional<Task> of(String slug) {
        return Arrays.stream(values()).filter(task -> task.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
