package org.planledger.ledger.proof.evidence;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.DomainEvent;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.Samples;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** Two partnerships with a plan each, told in turn, so that what belongs together does not stand together. */
final class SampleHistory {
    static final String ORIGIN = "example.org/ledger";

    private final MongoLedger ledger;

    SampleHistory(MongoDatabase database) {
        this.ledger = MongoLedger.open(database, LedgerOptions.defaults(), Clock.systemUTC());
    }

    MongoLedger ledger() {
        return ledger;
    }

    /** Lines 1 to 6. */
    SampleHistory begin() {
        for (var each : List.of("luton", "barnet")) {
            record(
                    "partnership/" + each,
                    0,
                    new PartnershipRegistered(each, "Safer " + each, each + " council", "Executive", "Committee"));
            record("plan/" + each + "-1", 0, new PlanDrafted(each + "-1", each, "Sichere Straßen – année 1", years()));
            record("partnership/" + each, 1, new PlanBroughtIntoEffect(each, each + "-1"));
        }
        return this;
    }

    /** Lines 7 to 13. */
    SampleHistory goOn() {
        for (int theme = 1; theme <= 2; theme++) {
            record("plan/luton-1", theme, theme("luton-1", theme));
            record("plan/barnet-1", theme, theme("barnet-1", theme));
        }
        for (var plan : List.of("luton-1", "barnet-1", "luton-1"))
            record("achievement/" + plan + "-" + ledger.head().position(), 0, achievement(plan));
        return this;
    }

    void record(String stream, long sequence, DomainEvent event) {
        var commandId = Samples.commandId();
        var newEvent = new NewEvent(commandId + "-e", stream, sequence, Samples.envelope(commandId), event);
        ledger.append(new Append(commandId, List.of(newEvent), Map.of()));
    }

    private AchievementRecorded achievement(String plan) {
        return new AchievementRecorded(
                plan + "-" + ledger.head().position(), plan, "t1", "Patrols", null, List.of(), null, null);
    }

    private static ThemeAdded theme(String plan, int number) {
        return new ThemeAdded(plan, "t" + number, number, "Theme \"" + number + "\"");
    }

    private static Span years() {
        return new Span(PartialDate.parse("2024"), PartialDate.parse("2028"));
    }
}
