package org.planledger.values;

/** What a meeting resolved to do about an agenda item; noting starts no clock. */
public enum DecisionVerb {
    TO_NOTE,
    TO_ADOPT,
    TO_AGREE,
    TO_DEFER,
    TO_REFER
}
