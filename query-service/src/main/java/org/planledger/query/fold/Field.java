package org.planledger.query.fold;

/** The names of the fields that items have. A field that an event brings is called as the event calls it. */
public final class Field {
    public static final String STATUS = "status";
    public static final String TITLE = "title";
    public static final String NAME = "name";
    public static final String NUMBER = "number";
    public static final String PLAN_ID = "planId";
    public static final String THEME_ID = "themeId";
    public static final String MEETING_ID = "meetingId";

    private Field() {}

    /** Of a partnership. */
    public static final class Partnership {
        public static final String COUNCIL = "council";
        public static final String EXECUTIVE_NAME = "executiveName";
        public static final String COMMITTEE_NAME = "committeeName";
        /** The office that does the work of coordination. */
        public static final String COORDINATION = "coordination";

        public static final String PLAN_IN_EFFECT = "planInEffect";
        public static final String CHAIR = "chair";
        /** The id of the member that the chair comes from. */
        public static final String CHAIR_FROM = "chairFrom";
        /** The bodies that approve a plan, a list of texts. */
        public static final String APPROVALS = "approvals";

        public static final String RESPONSE_DAYS = "responseDays";
        /** In which the reporting year starts, 1 to 12. */
        public static final String YEAR_START_MONTH = "yearStartMonth";

        public static final String PERIODS_PER_YEAR = "periodsPerYear";
        /** {@code {likelihood, impact, bands: [{name, lowestScore}]}}. */
        public static final String RISK_SCALE = "riskScale";
        /** A list of {@code {status, wording}}. */
        public static final String STATUS_WORDING = "statusWording";

        public static final String REPORT_SECTIONS = "reportSections";

        private Partnership() {}
    }

    /** Of a member; {@link #STATUS} is MEMBER or ENDED. */
    public static final class Member {
        public static final String CATEGORY = "category";
        public static final String SINCE = "memberSince";
        public static final String UNTIL = "memberUntil";
        public static final String SUCCESSOR_ID = "successorId";
        public static final String PREDECESSOR_IDS = "predecessorIds";

        private Member() {}
    }

    /** Of a plan; {@link #STATUS} is DRAFT, IN_EFFECT or SUPERSEDED. */
    public static final class Plan {
        public static final String PERIOD = "period";
        public static final String IN_EFFECT_FROM = "inEffectFrom";
        public static final String SUPERSEDED_ON = "supersededOn";
        public static final String BY_PLAN_ID = "byPlanId";
        /** Who approved it, a list of {@code {approvedBy, approvedOn}}. */
        public static final String APPROVED = "approved";
        /** To whom it was sent or shown, a list of texts. */
        public static final String SHARED_WITH = "sharedWith";
        /** A list of {@code {period, conclusions, meetingId}}. */
        public static final String ANNUAL_REVIEWS = "annualReviews";
        /** The ids of the action plans of its years. */
        public static final String ACTION_PLANS = "actionPlans";

        private Plan() {}
    }

    /** Of a theme; {@link #STATUS} is OPEN or RETIRED. */
    public static final class Theme {
        /** A list of {@code {memberId, unit}}. */
        public static final String LEADS = "leads";
        /** The themes of earlier plans that it carries on, a list of {@code {planId, themeId}}. */
        public static final String EARLIER = "earlier";
        /** The themes of later plans that carry it on. */
        public static final String LATER = "later";

        public static final String RETIRED_ON = "retiredOn";
        /** Boards whose work it is too, a list of texts. */
        public static final String BOARDS = "boards";
        /** The titles of the duties that it covers. */
        public static final String DUTIES = "duties";
        /** What a prioritisation review decided last: KEEP, RAISE, LOWER, AMEND or RETIRE. */
        public static final String PRIORITISED = "prioritised";
        /** The ids of the reports of its leads. */
        public static final String REPORTS = "reports";
        /** Who was silent in which reporting period, a list of {@code {memberId, unit, from, to}}. */
        public static final String NO_REPORT_FROM = "noReportFrom";

        private Theme() {}
    }

    /** Of the action plan of a year; {@link #STATUS} is OPENED, ADOPTED or CLOSED. */
    public static final class ActionPlan {
        public static final String YEAR = "year";
        public static final String ADOPTED_ON = "adoptedOn";
        public static final String CLOSED_ON = "closedOn";
        /** The ids of the actions that it holds. */
        public static final String ACTIONS = "actions";
        /** The reporting periods that were closed, a list of {@code {from, to}}. */
        public static final String CLOSED_PERIODS = "closedPeriods";

        private ActionPlan() {}
    }

    /**
     * Of an action; {@link #STATUS} is NOT_STARTED, STARTED (nothing reported yet), ON_TRACK, AT_RISK, OFF_TRACK,
     * PAUSED, COMPLETE or REJECTED (cancelled).
     */
    public static final class Action {
        public static final String ACTION_PLAN_ID = "actionPlanId";
        public static final String DESCRIPTION = "description";
        /** {@code {memberId, unit}}. */
        public static final String OWNER = "owner";
        /** Never set again. */
        public static final String FIRST_DUE = "firstDue";

        public static final String DUE = "due";
        /** How often the due date was moved, to a later date or an earlier one; not set while it never was. */
        public static final String TIMES_MOVED = "timesMoved";

        public static final String REQUESTED_BY = "requestedBy";
        public static final String APPROVED_BY = "approvedBy";
        public static final String WARDS = "wards";
        public static final String STARTED_ON = "startedOn";
        /** What the owner said last: ON_TRACK, AT_RISK or OFF_TRACK. */
        public static final String REPORTED_STATUS = "reportedStatus";

        public static final String PERCENT = "percent";
        public static final String NARRATIVE = "narrative";
        public static final String COMPLETED_ON = "completedOn";
        public static final String EVIDENCE = "evidence";
        /** Which owner was silent in which reporting period, a list of {@code {memberId, unit, from, to}}. */
        public static final String NO_REPORT_FOR = "noReportFor";

        private Action() {}
    }

    /** Of a cross-cutting priority. */
    public static final class Priority {
        public static final String TEXT = "text";
        public static final String CARRIED_OVER_FROM = "carriedOverFrom";

        private Priority() {}
    }

    /** Of an achievement; {@link #STATUS} is RECORDED, CORRECTED, VERIFIED or WITHDRAWN. */
    public static final class Achievement {
        public static final String HAPPENED = "happened";
        public static final String FIGURES = "figures";
        public static final String EVIDENCE = "evidence";
        public static final String NOTE = "note";

        /** What somebody found who checked it. */
        public static final String VERIFICATION = "verification";

        /** A list of {@code {title, fileName, mediaType, size, sha256, exemption}}. */
        public static final String ATTACHMENTS = "attachments";

        private Achievement() {}
    }

    /**
     * Of a recommendation; {@link #STATUS} is the step of its life that it came to last, PROPOSED to SIGNED_OFF.
     * Whether it is overdue depends on the day on which one looks, so no field says it.
     */
    public static final class Recommendation {
        public static final String REFERENCE = "reference";
        public static final String KIND = "kind";
        public static final String TOPIC = "topic";
        public static final String WORDING = "wording";
        public static final String MADE_BY = "madeBy";
        public static final String ADDRESSEE = "addressee";
        public static final String RATIONALE = "rationale";
        public static final String ADOPTED_ON = "adoptedOn";
        public static final String ACCEPTED_ON = "acceptedOn";
        public static final String DECLINED_ON = "declinedOn";
        /** COMMITTEE or EXECUTIVE. */
        public static final String DECLINED_BY = "declinedBy";
        /** A list of {@code {memberId}}. */
        public static final String COPIED_TO = "copiedTo";

        public static final String ISSUED_ON = "issuedOn";
        /** The last day of the period that was first given; no extension changes it. */
        public static final String FIRST_DUE = "firstDue";
        /** The last day on which an answer is, or was, in time. */
        public static final String DUE = "due";
        /** A list of {@code {until, approvedBy}}. */
        public static final String EXTENSIONS = "extensions";
        /** When the newest answer came; not set while a further one is awaited. */
        public static final String ANSWERED_ON = "answeredOn";
        /** ACCEPTED, IN_PART or REJECTED. */
        public static final String ANSWER = "answer";

        /** A list of {@code {answeredOn, due, answer}}, the first one too where a further one was asked for. */
        public static final String ANSWERS = "answers";

        public static final String RESPONSE = "response";
        public static final String ACTION_PROPOSED = "actionProposed";
        public static final String FURTHER_ASKED_ON = "furtherAskedOn";
        public static final String FURTHER_ASKS = "furtherAsks";
        /** The linked actions. */
        public static final String ACTION_IDS = "actionIds";
        /** What its owners say, as one of the statuses of progress. */
        public static final String PROGRESS = "progress";

        public static final String ACCOUNT = "account";
        public static final String EVIDENCE = "evidence";
        public static final String SIGNED_OFF_ON = "signedOffOn";
        public static final String OVERRIDE_REASON = "overrideReason";
        public static final String SUPERSEDED_ON = "supersededOn";
        public static final String BY_RECOMMENDATION_ID = "byRecommendationId";

        private Recommendation() {}
    }

    /** Of a meeting; {@link #STATUS} is set where it was cancelled or its minutes confirmed. */
    public static final class Meeting {
        public static final String BODY = "body";
        public static final String DATE = "date";
        public static final String SUBJECT = "subject";
        public static final String AGENDA_PUBLISHED_ON = "agendaPublishedOn";
        /** A list of {@code {office, memberId, presence}}. */
        public static final String ATTENDANCE = "attendance";

        public static final String MINUTES_CONFIRMED_ON = "minutesConfirmedOn";
        public static final String CANCELLED_ON = "cancelledOn";

        private Meeting() {}
    }

    /** Of a decision of a meeting; {@link #STATUS} is RECORDED or CORRECTED. */
    public static final class Decision {
        public static final String VERB = "verb";
        public static final String WORDING = "wording";

        private Decision() {}
    }

    /** Of a question at a meeting; {@link #STATUS} is ASKED or ANSWERED. */
    public static final class Question {
        public static final String QUESTION = "question";
        public static final String ASKED_BY = "askedBy";
        public static final String ASKED_OF = "askedOf";
        public static final String ANSWER = "answer";
        public static final String ANSWERED_BY = "answeredBy";
        public static final String ANSWERED_ON = "answeredOn";

        private Question() {}
    }

    /** Of a report to the committee; {@link #STATUS} is DRAFT, PUBLISHED or NOTED. */
    public static final class Report {
        public static final String KIND = "kind";
        public static final String REPORT_OF = "reportOf";
        /** A list of {@code {letter, title}}. */
        public static final String APPENDICES = "appendices";
        /** A list of {@code {planId, themeId, lead, progress, text}}. */
        public static final String THEME_REPORTS = "themeReports";
        /** The offices whose sign-off is awaited. */
        public static final String SIGN_OFFS_AWAITED = "signOffsAwaited";
        /** The offices that signed it off. */
        public static final String SIGNED_OFF_BY = "signedOffBy";

        /** Their titles, or {@link #NO_PAPERS} alone. */
        public static final String BACKGROUND_PAPERS = "backgroundPapers";
        /** The declaration that there were none. */
        public static final String NO_PAPERS = "None";
        /** A map {@code {paragraph, publicInterest}}. */
        public static final String EXEMPTION = "exemption";

        public static final String PUBLISHED_ON = "publishedOn";
        public static final String NOTED_ON = "notedOn";

        private Report() {}
    }

    /** Of a finding of a review. */
    public static final class Finding {
        public static final String FINDING = "finding";
        public static final String REVIEW_ID = "reviewId";

        private Finding() {}
    }

    /** Of a scrutiny review; {@link #STATUS} is OPEN or CLOSED. */
    public static final class Review {
        public static final String OPENED_ON = "openedOn";
        public static final String CLOSED_ON = "closedOn";
        /** The position of the entry that closed it: "since the last review" starts after it. */
        public static final String REVIEW_POINT = "reviewPoint";

        private Review() {}
    }

    /** Of an issue; {@link #STATUS} is ESCALATED, CONSIDERED or CLOSED. */
    public static final class Issue {
        public static final String RAISED_BY = "raisedBy";
        public static final String DETAIL = "detail";
        public static final String CONCLUSION = "conclusion";
        public static final String OUTCOME = "outcome";

        private Issue() {}
    }

    /** Of a task that an issue gave to a joint action group; {@link #STATUS} is TASKED or DONE. */
    public static final class Tasking {
        public static final String GROUP = "group";
        public static final String TASK = "task";
        public static final String DUE = "due";
        public static final String REPORT = "report";

        private Tasking() {}
    }

    /** Of a consultation; {@link #STATUS} is PLANNED, OPEN or CLOSED. */
    public static final class Consultation {
        public static final String PURPOSE = "purpose";
        public static final String PERIOD = "period";
        /** A list of {@code {number, heldOn, place, attendance, summary}}. */
        public static final String SESSIONS = "sessions";

        public static final String SUMMARY = "summary";

        private Consultation() {}
    }

    /** Of what residents said. */
    public static final class ResidentView {
        public static final String VIEW = "view";
        public static final String PLACE = "place";
        /** A list of {@code {commitment, planId, themeId, actionId}}. */
        public static final String COMMITMENTS = "commitments";

        private ResidentView() {}
    }

    /** Of a target, an outcome, an assessment or a duty of a plan. */
    public static final class Aim {
        /** A figure, as of an achievement. */
        public static final String BASELINE = "baseline";

        public static final String AIM = "aim";
        public static final String DUE = "due";
        public static final String MEASURED_BY = "measuredBy";
        /** A list of {@code {period, figures, narrative}}. */
        public static final String UPDATES = "updates";

        public static final String PUBLISHED = "published";
        public static final String REFERENCE = "reference";
        public static final String SOURCE = "source";
        /** The themes that cover a duty, a list of {@code {planId, themeId}}. */
        public static final String COVERED_BY = "coveredBy";

        private Aim() {}
    }

    /** Of a risk; {@link #STATUS} is OPEN or CLOSED. */
    public static final class Risk {
        public static final String DESCRIPTION = "description";
        public static final String LIKELIHOOD = "likelihood";
        public static final String IMPACT = "impact";
        /** Likelihood times impact, on the scale that was in force when it was rated. */
        public static final String SCORE = "score";

        public static final String BAND = "band";
        /**
         * How many levels of likelihood and impact that scale had, "5 by 5": scores of two scales cannot be compared.
         */
        public static final String SCALE = "scale";
        /** A list of {@code {mitigation, owner, due}}. */
        public static final String MITIGATIONS = "mitigations";

        public static final String RAISED_ON = "raisedOn";
        public static final String CLOSED_ON = "closedOn";

        private Risk() {}
    }

    /** Of a prioritisation review; {@link #STATUS} is OPEN or CLOSED. */
    public static final class Prioritisation {
        public static final String OPENED_ON = "openedOn";
        public static final String CLOSED_ON = "closedOn";
        /** A list of {@code {planId, themeId, outcome, evidence}}. */
        public static final String DECISIONS = "decisions";

        private Prioritisation() {}
    }

    /** Of the refused attempts of a partnership: those of the newest one. */
    public static final class Attempt {
        public static final String COMMAND = "command";
        public static final String RULE = "rule";
        /** The stream in which it would have been recorded. */
        public static final String ABOUT = "about";

        private Attempt() {}
    }

    /** Of the ledger as a whole. */
    public static final class Installation {
        /** What readers are told about simulated times. */
        public static final String ABOUT = "about";
        /** The day on which the simulated clock gives way to the real one. */
        public static final String UNTIL = "until";
        /** The position of the last entry with a simulated time; absent while the example is not complete. */
        public static final String LAST_SIMULATED = "lastSimulated";

        private Installation() {}
    }

    /** Of what was done to prove that the ledger is whole. */
    public static final class Proof {
        /** The position up to which it was verified last. */
        public static final String VERIFIED_TO = "verifiedTo";
        /** Of the tree over the lines up to there. */
        public static final String ROOT = "root";
        /** How many checkpoints were compared. */
        public static final String CHECKPOINTS = "checkpoints";
        /** The first position that did not hold; absent where all did. */
        public static final String BROKEN_AT = "brokenAt";

        public static final String WHY = "why";
        /** The position to which the ledger had gone back. */
        public static final String SET_BACK_TO = "setBackTo";
        /** The size of the checkpoint that it does not continue. */
        public static final String LOST_CHECKPOINT = "lostCheckpoint";
        /** The public half of the key that signs the checkpoints, since it was changed. */
        public static final String SIGNING_KEY = "signingKey";
        /** Of the key that signed until then. */
        public static final String KEY_BEFORE = "keyBefore";

        private Proof() {}
    }

    /** Of names that were erased. */
    public static final class Erasure {
        /** The id of the key that was destroyed last. */
        public static final String KEY = "destroyedKey";

        public static final String GROUND = "ground";

        private Erasure() {}
    }
}
