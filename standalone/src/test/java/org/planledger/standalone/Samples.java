package org.planledger.standalone;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planledger.values.Role;

/** A partnership with a plan, a theme and two members, for tests that need a beginning. */
final class Samples {

    static final String PARTNERSHIP = "sample-csp";
    static final String PLAN = "sample-plan";
    static final String THEME = "sample-theme";

    private Samples() {}

    static void begin(Function<Role, CommandClient> as) {
        as.apply(Role.ADMINISTRATOR)
                .record(
                        "sample-partnership",
                        "RegisterPartnership",
                        Map.of(
                                "partnershipId", PARTNERSHIP,
                                "name", "Sample Community Safety Partnership",
                                "council", "Sample Council",
                                "executiveName", "Executive",
                                "committeeName", "Crime and Disorder Committee"));
        var recorder = as.apply(Role.EXECUTIVE_RECORDER);
        recorder.record("sample-member-1", "AdmitMember", member("sample-council", "Sample Council"));
        recorder.record("sample-member-2", "AdmitMember", member("sample-police", "Sample Police"));
        recorder.record(
                "sample-plan-drafted",
                "DraftPlan",
                Map.of(
                        "planId",
                        PLAN,
                        "partnershipId",
                        PARTNERSHIP,
                        "title",
                        "Sample plan",
                        "period",
                        Map.of("from", "2024", "to", "2028")));
        recorder.record("sample-theme-added", "AddTheme", theme(THEME, 1));
    }

    static Map<String, ?> theme(String themeId, int number) {
        return Map.of("planId", PLAN, "themeId", themeId, "number", number, "title", "Theme " + number);
    }

    static Map<String, ?> lead(String themeId, String memberId) {
        return Map.of("planId", PLAN, "themeId", themeId, "lead", Map.of("memberId", memberId));
    }

    static Map<String, ?> achievement(String achievementId) {
        return Map.of(
                "achievementId", achievementId,
                "planId", PLAN,
                "themeId", THEME,
                "title", "Achievement " + achievementId,
                "figures", List.of());
    }

    private static Map<String, ?> member(String memberId, String name) {
        return Map.of(
                "partnershipId", PARTNERSHIP, "memberId", memberId, "name", name, "category", "STATUTORY_PARTNER");
    }
}
