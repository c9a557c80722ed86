package org.planledger.values;

import org.jspecify.annotations.Nullable;

/** When something happened: on {@code from}, or from {@code from} to {@code to}, each as precisely as known. */
public record Span(PartialDate from, @Nullable PartialDate to) {
    /** @throws InvalidValue where it ends before it starts */
    public Span {
        if (to != null && to.lastDay().isBefore(from.firstDay()))
            throw new InvalidValue("It cannot end before it starts.");
    }

    public PartialDate last() {
        return to == null ? from : to;
    }

    /** Whether both cover the same days, however precisely they are given. */
    public boolean sameDays(Span other) {
        return from.firstDay().equals(other.from().firstDay())
                && last().lastDay().equals(other.last().lastDay());
    }

    /** Whether any day of this span may lie in {@code other}. */
    public boolean touches(Span other) {
        return !from.firstDay().isAfter(other.last().lastDay())
                && !last().lastDay().isBefore(other.from().firstDay());
    }
}
