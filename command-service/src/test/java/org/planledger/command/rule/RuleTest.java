package org.planledger.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    /** Programs compare the codes: one may be added here, and none may ever be changed. */
    @Test
    void codesAreStable() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code))
                .contains(
                        "not-allowed",
                        "partnership-not-yours",
                        "theme-not-yours",
                        "action-not-yours",
                        "already-exists",
                        "not-found",
                        "decided-in-the-future",
                        "reason-required",
                        "nothing-changes",
                        "already-a-member",
                        "member-name-taken",
                        "not-a-member",
                        "ends-before-it-began",
                        "chair-not-a-member",
                        "rules-do-not-fit",
                        "own-successor",
                        "plan-period",
                        "of-another-partnership",
                        "another-plan-in-effect",
                        "plan-not-approved",
                        "plan-already-in-effect",
                        "plan-superseded",
                        "plan-not-in-effect",
                        "effect-out-of-order",
                        "plan-not-later",
                        "theme-number-taken",
                        "theme-title-taken",
                        "theme-retired",
                        "theme-already-linked",
                        "link-not-to-an-earlier-plan",
                        "priority-number-taken",
                        "priority-not-of-an-earlier-plan",
                        "target-due-before-the-plan",
                        "nothing-reported",
                        "review-outside-the-plan-period",
                        "lead-long-before-the-plan",
                        "lead-not-a-member",
                        "lead-already-assigned",
                        "lead-not-assigned",
                        "action-year",
                        "action-years-overlap",
                        "action-plan-adopted",
                        "action-year-closed",
                        "actions-still-open",
                        "owner-not-a-member",
                        "action-under-way",
                        "action-not-started",
                        "action-paused",
                        "action-over",
                        "action-not-over",
                        "completed-in-the-future",
                        "not-a-later-year",
                        "not-a-reporting-period",
                        "period-not-over",
                        "period-closed",
                        "happened-in-the-future",
                        "outside-the-plan-period",
                        "achievement-withdrawn",
                        "not-on-the-risk-scale",
                        "risk-closed",
                        "prioritisation-closed",
                        "already-adopted",
                        "already-declined",
                        "not-yet-before-the-executive",
                        "theme-needs-its-plan",
                        "agenda-number-taken",
                        "review-still-open",
                        "recommendation-superseded",
                        "amended-after-adoption",
                        "not-for-action",
                        "not-yet-adopted",
                        "already-issued",
                        "copy-not-to-a-member",
                        "copied-twice",
                        "copy-list-incomplete",
                        "not-yet-issued",
                        "already-answered",
                        "not-yet-answered",
                        "before-it-was-asked",
                        "extension-not-later",
                        "not-accepted",
                        "answer-awaited",
                        "action-already-linked",
                        "actions-not-complete",
                        "nothing-to-override",
                        "already-signed-off",
                        "not-signed-off",
                        "superseded-by-what-fell",
                        "not-on-the-agenda",
                        "agenda-empty",
                        "agenda-already-published",
                        "meeting-not-held",
                        "meeting-cancelled",
                        "meeting-took-place",
                        "minutes-confirmed",
                        "question-already-answered",
                        "report-published",
                        "report-not-published",
                        "report-already-noted",
                        "reporter-not-a-lead",
                        "theme-already-reported",
                        "sign-off-already-requested",
                        "sign-off-not-requested",
                        "sign-off-already-given",
                        "sign-offs-open",
                        "background-papers-not-declared",
                        "review-out-of-order",
                        "review-closed");
    }

    @ParameterizedTest
    @EnumSource
    void aRuleIsASentenceAndHasAStatus(Rule rule) {
        assertThat(rule.statement()).matches("[A-Z].*\\.");
        assertThat(rule.status()).isIn(403, 404, 409, 422);
    }
}
