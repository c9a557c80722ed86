package org.planledger.query.page.item;

/** The colour that goes with a status word. The word comes first, and says enough by itself. */
public final class Tags {
    private Tags() {}

    public static String colour(String status) {
        return switch (status) {
            case "In effect", "Adopted", "Adopted by committee", "Accepted by executive" -> "govuk-tag--green";
            case "Proposed", "Draft", "Drafted", "Open" -> "govuk-tag--blue";
            case "Declined", "Withdrawn" -> "govuk-tag--red";
            default -> "govuk-tag--grey";
        };
    }
}
