package org.planledger.values;

/** A recommendation asks for action, or only asks a body to note something; noting starts no clock. */
public enum RecommendationKind {
    FOR_ACTION,
    TO_NOTE
}
