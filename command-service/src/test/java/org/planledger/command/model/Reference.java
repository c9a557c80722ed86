package org.planledger.command.model;

import java.util.Random;
import java.util.Set;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.values.PartialDate;

/**
 * A small model of the domain, written apart from the rules that it is compared with: plain maps and no events. One
 * reference belongs to one story.
 */
interface Reference {

    /** What must be recorded before the first step. */
    void given(Story story);

    /** Every rule that the command breaks now; none where it must be recorded. */
    Set<Rule> broken(Command command, PartialDate on, boolean hasReason);

    /** The command was recorded. */
    void recorded(Command command, PartialDate on);

    /** @throws AssertionError where what is recorded of the command's subject differs from the model */
    void compare(Command command, Ledger ledger);

    /** Random steps, which name few ids, so that they meet. */
    interface Steps {
        Asked next(Random random);
    }
}
