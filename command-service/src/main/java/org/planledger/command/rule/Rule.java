package org.planledger.command.rule;

import java.util.Locale;

/**
 * Why a command is refused. The code never changes once it was published; the statement is the rule in one sentence.
 */
public enum Rule {
    NOT_ALLOWED(403, "A command is for the roles that it names."),
    PARTNERSHIP_NOT_YOURS(403, "A person acts only for the partnerships that they are appointed for."),
    THEME_NOT_YOURS(403, "A theme lead reports on the themes that their agency leads, in its own name."),
    ACTION_NOT_YOURS(403, "A focal point reports on the actions of their agency."),
    MEETING_NOT_YOURS(403, "What a body's meeting does is recorded by those who act for the body."),
    ALREADY_EXISTS(409, "An id is used once."),
    NOT_FOUND(404, "A command names things that are recorded."),
    DECIDED_IN_THE_FUTURE(422, "A decision is recorded when it has taken effect, not before."),
    OUT_OF_ORDER(422, "The steps of one thing are recorded in the order of the dates on which they were decided."),
    AUTHORITY_NOT_HELD(422, "A meeting is the authority for what was decided on its day or later, if it was held."),
    REASON_REQUIRED(422, "Corrections, withdrawals and releases that leave no lead say why."),
    NOTHING_CHANGES(422, "A change changes something."),
    ALREADY_A_MEMBER(422, "A body is a member once at a time."),
    MEMBER_NAME_TAKEN(422, "Two current members do not share a name."),
    NOT_A_MEMBER(422, "Only a current member can leave or be succeeded."),
    ENDS_BEFORE_IT_BEGAN(422, "A membership ends on or after the day on which it began."),
    CHAIR_NOT_A_MEMBER(422, "A chair who comes from a member comes from one on the date of the decision."),
    RULES_DO_NOT_FIT(422, "A partnership's rules fit together: no name is there twice, and a year divides evenly."),
    OWN_SUCCESSOR(422, "A member is succeeded by another member."),
    PLAN_PERIOD(422, "A plan ends after it starts."),
    OF_ANOTHER_PARTNERSHIP(422, "What is linked belongs to the same partnership."),
    ANOTHER_PLAN_IN_EFFECT(422, "No two plans of a partnership are in effect on one day."),
    PLAN_NOT_APPROVED(422, "A plan comes into effect after the approvals that the partnership's rules name."),
    PLAN_ALREADY_IN_EFFECT(422, "A plan comes into effect once."),
    PLAN_SUPERSEDED(422, "A superseded plan does not come back into effect."),
    PLAN_NOT_IN_EFFECT(422, "Only the plan in effect can be superseded."),
    EFFECT_OUT_OF_ORDER(422, "A plan gives way on or after the day on which it came into effect."),
    PLAN_NOT_LATER(422, "A plan gives way to a later one."),
    THEME_NUMBER_TAKEN(422, "A theme's number is unique in its plan."),
    THEME_TITLE_TAKEN(422, "A theme's title is unique in its plan."),
    THEME_RETIRED(422, "Nothing new attaches to a retired theme."),
    THEME_ALREADY_LINKED(422, "A theme is linked to an earlier theme once."),
    LINK_NOT_TO_AN_EARLIER_PLAN(422, "A theme carries on a theme of an earlier plan."),
    PRIORITY_NUMBER_TAKEN(422, "A priority's number is unique in its plan."),
    PRIORITY_NOT_OF_AN_EARLIER_PLAN(422, "A priority is carried over from an earlier plan of the partnership."),
    TARGET_DUE_BEFORE_THE_PLAN(422, "A target is due when its plan has begun."),
    MONEY_DECIMALS(422, "An amount of money has two decimals at most."),
    NOTHING_REPORTED(422, "An update says something, in figures or in words."),
    REVIEW_OUTSIDE_THE_PLAN_PERIOD(422, "A yearly review is of a time that the plan covers."),
    LEAD_LONG_BEFORE_THE_PLAN(422, "A lead is appointed at most two years before the plan begins."),
    LEAD_NOT_A_MEMBER(422, "A lead is a member of the partnership on the date of the decision."),
    LEAD_ALREADY_ASSIGNED(422, "A theme never has the same lead twice."),
    LEAD_NOT_ASSIGNED(422, "Only a lead of the theme can be released or give way."),
    ACTION_YEAR(422, "The year of an action plan has an end and lies in the period of its plan."),
    ACTION_YEARS_OVERLAP(422, "No two years of a plan overlap."),
    ACTION_PLAN_ADOPTED(422, "An action plan is adopted once."),
    ACTION_YEAR_CLOSED(422, "A closed year stays as it is."),
    ACTIONS_STILL_OPEN(422, "A year closes when each of its actions is complete, cancelled or carried forward."),
    OWNER_NOT_A_MEMBER(422, "The owner of an action is a member of the partnership on the date of the decision."),
    ACTION_UNDER_WAY(422, "An action that is under way does not start again."),
    ACTION_NOT_STARTED(422, "What was not started is not complete, nor has it come any way."),
    ACTION_PAUSED(422, "A paused action is taken up again before anything is reported on it."),
    ACTION_OVER(422, "A complete or cancelled action changes only by being reopened."),
    ACTION_NOT_OVER(422, "Only a complete or cancelled action can be reopened."),
    COMPLETED_IN_THE_FUTURE(422, "An action is complete on a day that has come."),
    COMPLETED_BEFORE_IT_WAS_PLANNED(422, "An action is complete on or after the day on which it was planned."),
    NOT_A_LATER_YEAR(422, "An action is carried forward to a later year of the same plan."),
    NOT_A_REPORTING_PERIOD(422, "A reporting period is one of the partnership's, in the year of the action plan."),
    PERIOD_NOT_OVER(422, "A reporting period closes when it has ended."),
    PERIOD_CLOSED(422, "No day of a reporting period is closed twice."),
    TOO_MANY_SILENT(422, "A reporting period closes in one step, which names at most 440 missing reports."),
    HAPPENED_IN_THE_FUTURE(422, "An achievement is recorded when it has happened, or begun to."),
    OUTSIDE_THE_PLAN_PERIOD(422, "An achievement lies in the plan's period, or says why it is recorded outside it."),
    ACHIEVEMENT_WITHDRAWN(422, "A withdrawn achievement stays as it is."),
    NOT_ON_THE_RISK_SCALE(422, "Likelihood and impact are levels of the partnership's scale."),
    RISK_CLOSED(422, "A closed risk stays as it is."),
    PRIORITISATION_CLOSED(422, "A prioritisation review decides until it closes."),
    ALREADY_ADOPTED(422, "A body adopts a recommendation once."),
    ALREADY_DECLINED(422, "A recommendation is not decided again after it was declined."),
    NOT_YET_BEFORE_THE_EXECUTIVE(422, "The committee adopts a recommendation before the Executive decides on it."),
    RECOMMENDATION_SUPERSEDED(422, "A superseded recommendation stays as it is."),
    AMENDED_AFTER_ADOPTION(422, "A recommendation is reworded before the committee adopts it, not after."),
    NOT_FOR_ACTION(422, "Only a recommendation for action is issued; noting starts no clock."),
    NOT_YET_ADOPTED(422, "A recommendation is issued after the committee adopted it."),
    ALREADY_ISSUED(422, "A recommendation is issued once."),
    COPY_NOT_TO_A_MEMBER(422, "Copies go to members of the partnership on the day of issue."),
    COPIED_TWICE(422, "A member is on the copy list once."),
    COPY_LIST_INCOMPLETE(422, "Copies go to every responsible authority of the partnership on the day of issue."),
    NOT_YET_ISSUED(422, "The Executive answers a recommendation after it was issued."),
    ALREADY_ANSWERED(422, "A recommendation is answered once, until the committee asks for a further answer."),
    NOT_YET_ANSWERED(422, "A further answer is asked for after there is one."),
    FURTHER_ANSWER_AWAITED(422, "A further question of the committee is answered with a response."),
    EXTENSION_NOT_LATER(422, "An extension moves the day on which an answer is due to a later one."),
    NOT_ACCEPTED(422, "Only an accepted recommendation is put into practice and signed off.", true),
    ANSWER_AWAITED(422, "A recommendation is signed off when no answer is awaited."),
    ACTION_ALREADY_LINKED(422, "An action is linked to a recommendation once."),
    ACTIONS_NOT_COMPLETE(
            422,
            "A recommendation is signed off when its linked actions are complete, or with a reason that overrides.",
            true),
    NOTHING_TO_OVERRIDE(422, "A reason that overrides is given only where something stands in the way."),
    ALREADY_SIGNED_OFF(422, "A recommendation that was signed off stays so until it is reopened."),
    NOT_SIGNED_OFF(422, "Only a recommendation that was signed off is reopened."),
    SUPERSEDED_BY_WHAT_FELL(422, "A recommendation gives way to another one that stands."),
    THEME_NEEDS_ITS_PLAN(422, "A theme is named together with its plan."),
    AGENDA_NUMBER_TAKEN(422, "An agenda number is unique in its meeting."),
    NOT_ON_THE_AGENDA(422, "What a meeting deals with is an item of its agenda."),
    AGENDA_EMPTY(422, "An agenda is published when it has an item."),
    AGENDA_ALREADY_PUBLISHED(422, "An agenda is published once."),
    MEETING_NOT_HELD(422, "Attendance, decisions, questions and minutes belong to a meeting that was held."),
    MEETING_CANCELLED(422, "A cancelled meeting stays as it is."),
    MEETING_TOOK_PLACE(422, "A meeting that took place is not cancelled."),
    MINUTES_CONFIRMED(422, "After its minutes were confirmed the record of a meeting is only corrected.", true),
    QUESTION_ALREADY_ANSWERED(422, "A question is answered once."),
    REPORT_PUBLISHED(422, "A published report stays as it is."),
    REPORT_NOT_PUBLISHED(422, "The committee notes a report that was published."),
    REPORT_ALREADY_NOTED(422, "The committee notes a report once."),
    REPORTER_NOT_A_LEAD(422, "A theme is reported on by a lead that it had on the date of the report."),
    THEME_ALREADY_REPORTED(422, "In a report each lead reports on a theme once."),
    SIGN_OFF_ALREADY_REQUESTED(422, "An office is asked for its sign-off once."),
    SIGN_OFF_NOT_REQUESTED(422, "An office signs off when it was asked to."),
    SIGN_OFF_ALREADY_GIVEN(422, "An office signs a report off once."),
    SIGN_OFFS_OPEN(422, "A report is published when every office that was asked has signed it off."),
    BACKGROUND_PAPERS_NOT_DECLARED(
            422, "A report is published with its background papers, or with the declaration that there were none."),
    REVIEW_STILL_OPEN(422, "A review opens when the one before it has closed."),
    REVIEW_CLOSED(422, "A closed review stays closed; its review point never moves."),
    ACHIEVEMENT_VERIFIED(422, "An achievement is checked again when it was corrected since."),
    CONTENT_NOT_STORED(422, "A file is stored before a command names it."),
    CONTENT_DIFFERS(422, "A command names a file as it is stored."),
    ALREADY_ATTACHED(422, "A file is attached to an item once."),
    ISSUE_NOT_CONSIDERED(422, "A group is tasked once the Executive has considered the issue."),
    ISSUE_CLOSED(422, "A closed issue stays as it is."),
    TASKING_NUMBER_TAKEN(422, "A task's number is unique in its issue."),
    TASKING_DONE(422, "A group reports on a task until it is done."),
    CONSULTATION_ALREADY_OPENED(422, "A consultation is opened once."),
    CONSULTATION_NOT_OPEN(422, "Sessions and views belong to a consultation that is open."),
    CONSULTATION_CLOSED(422, "A consultation is closed once."),
    SESSION_NUMBER_TAKEN(422, "A session's number is unique in its consultation."),
    SESSION_IN_THE_FUTURE(422, "A session is recorded when it was held."),
    COMMITMENT_TIED_TO_NOTHING(422, "A commitment is tied to a plan, to a theme of it or to an action.");

    private final int status;
    private final String statement;
    private final boolean sensitive;

    Rule(int status, String statement) {
        this(status, statement, false);
    }

    /** @param sensitive whether it is recorded as a fact that somebody tried to break it */
    Rule(int status, String statement, boolean sensitive) {
        this.status = status;
        this.statement = statement;
        this.sensitive = sensitive;
    }

    /** Whether it is recorded as a fact that somebody tried to break it. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** {@code lead-not-a-member}: what programs compare. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status that answers it. */
    public int status() {
        return status;
    }

    public String statement() {
        return statement;
    }
}
