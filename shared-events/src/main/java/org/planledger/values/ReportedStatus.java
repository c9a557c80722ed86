package org.planledger.values;

/** How the owner of an action says that it stands. */
public enum ReportedStatus {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
