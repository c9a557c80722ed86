package org.planledger.query.provenance;

import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;

/**
 * That an entry made a field another than it was.
 *
 * @param entry who, when, on whose authority and why
 * @param change the field before and after, at the moment that is looked at
 */
public record Setting(Entry entry, FieldChange change) {

    /** With what the same entry did to the field next: a transfer takes one lead away and adds another. */
    Setting and(FieldChange next) {
        return new Setting(
                entry,
                new FieldChange(change.field(), FieldChange.Op.SET, next.after(), change.before(), next.after()));
    }
}
