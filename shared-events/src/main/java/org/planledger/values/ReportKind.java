package org.planledger.values;

/** What a report to the committee is about. */
public enum ReportKind {
    /** What was achieved in a period. */
    PROGRESS,
    /** One theme, reported by its lead. */
    THEME,
    /** A plan, or how it is delivered. */
    PLAN,
    OTHER
}
