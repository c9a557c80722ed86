package org.planledger.command.state;

import java.util.Map;

/** What the rules know of a meeting; {@code agenda} holds the titles by number. */
public record MeetingState(String id, String partnershipId, Map<String, String> agenda) {

    public static final MeetingState NONE = new MeetingState("", "", Map.of());

    public boolean exists() {
        return !id.isEmpty();
    }
}
