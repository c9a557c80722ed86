package org.planledger.command.state;

import java.util.List;
import java.util.Map;

/**
 * What the rules know of an issue.
 *
 * @param taskings by number, whether each is done
 */
public record IssueState(
        String id, String partnershipId, boolean considered, boolean closed, Map<Integer, Boolean> taskings) {

    public static final IssueState NONE = new IssueState("", "", false, false, Map.of());

    /** The numbers of the tasks that are not done. */
    public List<Integer> openTaskings() {
        return taskings.entrySet().stream()
                .filter(tasking -> !tasking.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    IssueState with(Map<Integer, Boolean> next) {
        return new IssueState(id, partnershipId, considered, closed, next);
    }
}
