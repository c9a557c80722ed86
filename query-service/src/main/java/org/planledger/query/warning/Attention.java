package org.planledger.query.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.planledger.query.register.Item;
import org.planledger.query.register.Register;
import org.springframework.stereotype.Component;

/** Computes what needs attention at the moment that is looked at. */
@Component
public class Attention {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    Attention(Clock clock) {
        this.clock = clock;
    }

    /** What a plan should not show. */
    public List<Warning> ofPlan(Item plan, Register.View view) {
        return PlanWarnings.of(PlanFacts.of(plan, view, today(view)));
    }

    /** What a partnership should not show, apart from its plans. */
    public List<Warning> ofPartnership(Item partnership, Register.View view) {
        return PartnershipWarnings.of(PartnershipFacts.of(partnership, view, today(view)));
    }

    private LocalDate today(Register.View view) {
        return view.day(LocalDate.ofInstant(clock.instant(), LONDON), LONDON);
    }
}
