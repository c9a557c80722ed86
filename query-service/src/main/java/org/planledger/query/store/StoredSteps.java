package org.planledger.query.store;

import java.util.Optional;
import java.util.Set;
import org.planledger.query.register.Steps;

/** The steps of a plan, and those of them that meetings decided, as two logs hold them. */
final class StoredSteps implements Steps {
    private final NumberedLines all;
    private final NumberedLines meetings;

    StoredSteps(LogReader reader, String planId) {
        all = new NumberedLines(reader, Log.STEPS, planId);
        meetings = new NumberedLines(reader, Log.STEPS, Keys.meetings(planId));
    }

    @Override
    public long count() {
        return all.count();
    }

    @Override
    public Optional<Step> step(long number) {
        if (number < 1 || number > count()) return Optional.empty();
        return Optional.of(new Step(number, all.line(number - 1).position()));
    }

    @Override
    public Optional<Step> upTo(long position) {
        return step(all.countUpTo(position));
    }

    @Override
    public Optional<Step> afterNextMeeting(long position) {
        long number = meetings.countUpTo(position);
        while (number < meetings.count() && !isEndOfMeeting(number)) number++;
        return number < meetings.count() ? stepOf(number) : Optional.empty();
    }

    @Override
    public Optional<Step> afterMeetingBefore(long position) {
        long number = meetings.countUpTo(position - 1) - 1;
        while (number >= 0 && !isEndOfMeeting(number)) number--;
        return number >= 0 ? stepOf(number) : Optional.empty();
    }

    @Override
    public Set<String> meetings() {
        return meetings.texts();
    }

    private boolean isEndOfMeeting(long number) {
        return number + 1 == meetings.count()
                || !meetings.line(number)
                        .text()
                        .equals(meetings.line(number + 1).text());
    }

    private Optional<Step> stepOf(long number) {
        return upTo(meetings.line(number).position());
    }
}
