package org.planledger.values;

/**
 * What a prioritisation review decides about a theme. The theme itself is reworded or retired by a decision on the
 * plan.
 */
public enum Reprioritisation {
    KEEP,
    RAISE,
    LOWER,
    AMEND,
    RETIRE
}
