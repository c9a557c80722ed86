package org.planledger.standalone.example;

import org.planledger.command.consultation.CloseConsultation;
import org.planledger.command.consultation.MakeCommitment;
import org.planledger.command.consultation.OpenConsultation;
import org.planledger.command.consultation.PlanConsultation;
import org.planledger.command.consultation.RecordConsultationSession;
import org.planledger.command.consultation.RecordResidentView;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What residents are asked each year, what they say, and what is promised. */
final class Consultations {

    private static final String OFFICE = "head of community safety";
    private static final int SESSIONS = 3;

    private final Town town;
    private final String id;
    private int views;

    private Consultations(Town town) {
        this.town = town;
        this.id = town.next("consultation");
    }

    static void plan(Town town) {
        if (town.hasPlan()) new Consultations(town).begin();
    }

    private void begin() {
        var opens = town.today().plusDays(25);
        var period = new Span(PlanLife.month(opens), PlanLife.month(opens.plusDays(60)));
        var title = "What makes you feel safe? " + opens.getYear();
        town.byDelegation(
                new PlanConsultation(
                        id, town.id(), town.plan().id(), title, "To hear what residents want from the plan.", period),
                OFFICE);
        town.diary().on(opens, () -> town.byDelegation(new OpenConsultation(id), OFFICE));
        for (int number = 1; number <= SESSIONS; number++) session(number);
        town.diary()
                .in(
                        95,
                        () -> town.byDelegation(
                                new CloseConsultation(id, "Mostly about lighting and answers."), OFFICE));
    }

    private void session(int number) {
        town.diary().in(30 + 15 * number, () -> {
            var place = town.phrase("places");
            town.byDelegation(
                    new RecordConsultationSession(
                            id, number, PartialDate.of(town.today()), place, town.between(6, 80), null),
                    OFFICE);
            for (int i = town.between(1, 3); i > 0; i--) hear();
        });
    }

    private void hear() {
        var view = id + "-v" + ++views;
        town.byDelegation(new RecordResidentView(id, view, town.phrase("views"), town.phrase("wards")), OFFICE);
        if (town.chance(0.7)) town.diary().in(town.between(40, 120), () -> promise(view));
    }

    private void promise(String view) {
        var theme = town.oneOf(town.plan().openThemes());
        var actions = town.plan().openActions();
        var action = actions.isEmpty() || town.chance(0.5)
                ? null
                : town.oneOf(actions).id();
        town.byExecutive(new MakeCommitment(
                id, view, town.phrase("commitments"), theme.plan().id(), theme.id(), action));
    }
}
