package org.planledger.values;

/** What a partnership calls a status: "Going to plan" for {@link ProgressStatus#ON_TRACK}. */
public record StatusWord(ProgressStatus status, String wording) {}
