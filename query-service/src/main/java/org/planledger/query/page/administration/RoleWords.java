package org.planledger.query.page.administration;

import java.util.Arrays;
import java.util.List;
import org.planledger.query.page.word.Fields;
import org.planledger.values.Role;

/**
 * A role in words.
 *
 * @param claim what the sign-in provider writes for it
 */
public record RoleWords(String name, String claim, String may) {

    static List<RoleWords> all() {
        return Arrays.stream(Role.values())
                .map(role -> new RoleWords(Fields.capital(role.words()), role.claim(), may(role)))
                .toList();
    }

    private static String may(Role role) {
        return switch (role) {
            case EXECUTIVE_RECORDER ->
                "Records what the Executive decides: plans, themes, leads, action plans, answers to recommendations.";
            case THEME_LEAD -> "Reports on the themes that the agency leads, and records what was achieved under them.";
            case AGENCY_FOCAL_POINT -> "Reports on the actions that the agency owns.";
            case COMMITTEE_MEMBER -> "Reads what the committee may read, and records for it what the rules allow.";
            case COMMITTEE_CLERK ->
                "Records for the committee: meetings, reviews, findings, recommendations, sign-offs.";
            case AUDITOR -> "Reads everything and the access log, and has the ledger verified. Records nothing else.";
            case ADMINISTRATOR -> "Registers partnerships, sets their rules, and has the pages built anew.";
            case LAY_MEMBER -> "Reads what lay members of the partnership may read.";
        };
    }
}
