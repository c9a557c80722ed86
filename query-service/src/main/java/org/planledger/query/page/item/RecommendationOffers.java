package org.planledger.query.page.item;

import static org.planledger.query.page.item.Offers.CLERK;
import static org.planledger.query.page.item.Offers.FOCAL;
import static org.planledger.query.page.item.Offers.LEAD;
import static org.planledger.query.page.item.Offers.MEMBER;
import static org.planledger.query.page.item.Offers.RECORDER;

/** The next steps of the life of a recommendation, for those whose steps they are. */
record RecommendationOffers(Offers offers) {

    void add(String status) {
        switch (status) {
            case "PROPOSED" -> {
                decide();
                offers.add("Reword it", "AmendRecommendation", CLERK);
            }
            case "ADOPTED_BY_COMMITTEE" -> {
                if (offers.text("kind").equals("FOR_ACTION"))
                    offers.add("Record that it was issued", "IssueRecommendation", CLERK);
                decide();
            }
            case "ISSUED", "FURTHER_ANSWER_REQUESTED" -> {
                offers.add("Record the answer", "RecordResponse", RECORDER);
                offers.add("Give more time to answer", "ExtendResponse", CLERK);
            }
            case "REJECTED" -> furtherAnswer();
            case "SIGNED_OFF" -> offers.add("Reopen it", "ReopenRecommendation", CLERK, MEMBER);
            case "DECLINED", "SUPERSEDED" -> {
                return;
            }
            default -> practice();
        }
        offers.add("Record that another one took its place", "SupersedeRecommendation", CLERK);
    }

    private void decide() {
        offers.add("Record its adoption", "AdoptRecommendation", CLERK, MEMBER, RECORDER);
        offers.add("Record that it was declined", "DeclineRecommendation", CLERK, MEMBER, RECORDER);
    }

    private void practice() {
        offers.add("Report on it", "ReportImplementation", RECORDER, LEAD, FOCAL);
        offers.add("Link an action", "LinkAction", RECORDER);
        offers.add("Sign it off", "SignOffRecommendation", CLERK, MEMBER);
        if (!offers.text("issuedOn").isEmpty()) furtherAnswer();
    }

    private void furtherAnswer() {
        offers.add("Ask for a further answer", "RequestFurtherResponse", CLERK);
    }
}
