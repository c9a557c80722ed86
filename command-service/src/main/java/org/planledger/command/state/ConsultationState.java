package org.planledger.command.state;

import java.util.HashSet;
import java.util.Set;

/** What the rules know of a consultation. */
public record ConsultationState(
        String id, String partnershipId, Stage stage, Set<Integer> sessions, Set<String> views) {

    /** How far it has come. */
    public enum Stage {
        PLANNED,
        OPEN,
        CLOSED
    }

    public static final ConsultationState NONE = new ConsultationState("", "", Stage.PLANNED, Set.of(), Set.of());

    public ConsultationState {
        sessions = Set.copyOf(sessions);
        views = Set.copyOf(views);
    }

    ConsultationState in(Stage next) {
        return new ConsultationState(id, partnershipId, next, sessions, views);
    }

    ConsultationState withSession(int number) {
        var next = new HashSet<>(sessions);
        next.add(number);
        return new ConsultationState(id, partnershipId, stage, next, views);
    }

    ConsultationState withView(String viewId) {
        var next = new HashSet<>(views);
        next.add(viewId);
        return new ConsultationState(id, partnershipId, stage, sessions, next);
    }
}
