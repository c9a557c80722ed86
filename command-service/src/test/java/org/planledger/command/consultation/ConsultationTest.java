package org.planledger.command.consultation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationClosed;
import org.planledger.events.ConsultationEvent.ConsultationOpened;
import org.planledger.events.ConsultationEvent.ConsultationPlanned;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.events.ConsultationEvent.ResidentViewRecorded;
import org.planledger.values.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** You said, we're doing: what residents said, each tied to commitments in the plan. */
@CommandServiceTest
class ConsultationTest {

    @Autowired
    private Stories stories;

    private Story story;
    private String id;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
        id = story.id("consultation");
    }

    @Test
    void aConsultationIsPlannedOnceForAPlanOfItsPartnership() {
        story.records(
                plan(story.plan),
                new ConsultationPlanned(
                        id, story.partnership, story.plan, "Feel safe", "Themes", Story.span("2021", null)));

        story.refuses(plan(null), Rule.ALREADY_EXISTS, "command.consultationId");
        id = story.id("other");
        story.refuses(plan(stories.begin().givenAPlan().plan), Rule.OF_ANOTHER_PARTNERSHIP, "command.planId");
    }

    @Test
    void itIsOpenedOnceAndClosedOnce() {
        story.given(plan(null)).records(new OpenConsultation(id), new ConsultationOpened(id));
        story.refuses(new OpenConsultation(id), Rule.CONSULTATION_ALREADY_OPENED, "command.consultationId");

        story.records(new CloseConsultation(id, "210 people"), new ConsultationClosed(id, "210 people"))
                .refuses(new CloseConsultation(id, "Again"), Rule.CONSULTATION_CLOSED, "command.consultationId");
        story.refuses(new OpenConsultation(id), Rule.CONSULTATION_ALREADY_OPENED, "command.consultationId");
    }

    @Test
    void sessionsAndViewsBelongToAConsultationThatIsOpen() {
        story.given(plan(null));
        story.refuses(session(1, "2021-02"), Rule.CONSULTATION_NOT_OPEN, "command.consultationId");
        story.refuses(view("v1"), Rule.CONSULTATION_NOT_OPEN, "command.consultationId");

        story.given(new OpenConsultation(id))
                .records(
                        session(1, "2021-02"),
                        new ConsultationSessionRecorded(id, 1, PartialDate.parse("2021-02"), "Market", 42, null))
                .records(view("v1"), new ResidentViewRecorded(id, "v1", "It is dark.", "Station ward"));

        story.given(new CloseConsultation(id, "Done"));
        story.refuses(session(2, "2021-02"), Rule.CONSULTATION_NOT_OPEN, "command.consultationId");
        story.refuses(view("v2"), Rule.CONSULTATION_NOT_OPEN, "command.consultationId");
    }

    @Test
    void aSessionHasANumberOfItsOwnAndWasHeld() {
        story.given(plan(null), new OpenConsultation(id), session(1, "2021-02"));

        story.refuses(session(1, "2021-02"), Rule.SESSION_NUMBER_TAKEN, "command.number");
        story.refuses(session(2, "2021-04"), Rule.SESSION_IN_THE_FUTURE, "command.heldOn");
    }

    @Test
    void aViewIsRecordedOnce() {
        story.given(plan(null), new OpenConsultation(id), view("v1"));

        story.refuses(view("v1"), Rule.ALREADY_EXISTS, "command.viewId");
    }

    @Test
    void aCommitmentTiesAViewToAThemeAlsoAfterTheConsultationHasClosed() {
        story.given(plan(null), new OpenConsultation(id), view("v1"), new CloseConsultation(id, "Done"));

        story.records(
                commit("v1", story.plan, "t1", null),
                new CommitmentMade(id, "v1", "New lights", story.plan, "t1", null));
    }

    @Test
    void aCommitmentMayBeThatOfThePlanAsAWhole() {
        story.given(plan(null), new OpenConsultation(id), view("v1"));

        story.records(
                commit("v1", story.plan, null, null),
                new CommitmentMade(id, "v1", "New lights", story.plan, null, null));
    }

    @Test
    void aCommitmentIsTiedToSomethingThatIsThere() {
        story.given(plan(null), new OpenConsultation(id), view("v1"));

        story.refuses(commit("v9", story.plan, "t1", null), Rule.NOT_FOUND, "command.viewId");
        story.refuses(commit("v1", null, null, null), Rule.COMMITMENT_TIED_TO_NOTHING, "command.themeId");
        story.refuses(commit("v1", story.id("no-plan"), null, null), Rule.NOT_FOUND, "command.planId");
        story.refuses(commit("v1", story.plan, "t9", null), Rule.NOT_FOUND, "command.themeId");
        story.refuses(commit("v1", null, "t1", null), Rule.THEME_NEEDS_ITS_PLAN, "command.planId");
        story.refuses(commit("v1", null, null, story.id("no-action")), Rule.NOT_FOUND, "command.actionId");
    }

    private PlanConsultation plan(@Nullable String planId) {
        return new PlanConsultation(id, story.partnership, planId, "Feel safe", "Themes", Story.span("2021", null));
    }

    private RecordConsultationSession session(int number, String heldOn) {
        return new RecordConsultationSession(id, number, PartialDate.parse(heldOn), "Market", 42, null);
    }

    private RecordResidentView view(String viewId) {
        return new RecordResidentView(id, viewId, "It is dark.", "Station ward");
    }

    private MakeCommitment commit(
            String viewId, @Nullable String planId, @Nullable String themeId, @Nullable String actionId) {
        return new MakeCommitment(id, viewId, "New lights", planId, themeId, actionId);
    }
}
