package org.planledger.query.page.change;

import java.util.ArrayList;
import org.planledger.query.change.Changes;

/** Where every entry between two points is to be found, in words. */
final class AccountWords {
    private AccountWords() {}

    /** "All 164 entries between the two points are accounted for: 49 below, 2 administrative, ..." */
    static String of(Changes.Accounts accounts) {
        if (accounts.ledger() == 0) return "No entry was recorded between the two points.";
        var parts = new ArrayList<String>();
        parts.add("%,d below".formatted(accounts.told()));
        parts.add("%,d administrative".formatted(accounts.administrative()));
        if (accounts.elsewhere() > 0)
            parts.add("%,d about other partnerships or the ledger itself".formatted(accounts.elsewhere()));
        if (accounts.setAside() > 0)
            parts.add("%,d decided or recorded after the day that you look from".formatted(accounts.setAside()));
        var all = accounts.ledger() == 1
                ? "The one entry between the two points is accounted for: "
                : "All %,d entries between the two points are accounted for: ".formatted(accounts.ledger());
        return all + String.join(", ", parts) + ".";
    }
}
