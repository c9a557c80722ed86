package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.List;
import org.planledger.command.partnership.AppointChair;
import org.planledger.command.partnership.RegisterPartnership;
import org.planledger.command.partnership.SetGovernanceRules;
import org.planledger.command.partnership.TransferCoordination;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportingYear;
import org.planledger.values.RiskScale;
import org.planledger.values.RiskScale.Band;
import org.planledger.values.StatusWord;

/** How a partnership comes into being, and what recurs in its life. */
final class Partnerships {

    static final String MAYOR = "Mayor for Safety";

    private static final List<String> NAMES =
            List.of("Hillford", "Ostermere", "Quarrowby", "Brackenholt", "Tallowick", "Fennimouth");
    private static final List<String> BEGINNINGS = List.of(
            "Aldren", "Bramble", "Corran", "Dunnel", "Elver", "Farrow", "Gorse", "Heron", "Inker", "Jessamy", "Kestrel",
            "Larken", "Mallow", "Nettle", "Orrin", "Plover");
    private static final List<String> ENDINGS =
            List.of("by", "combe", "dale", "fleet", "holme", "ley", "mere", "stead", "thorpe", "wick", "wold", "worth");

    private static final List<ReportingYear> YEARS = List.of(
            new ReportingYear(1, 4), new ReportingYear(7, 4), new ReportingYear(10, 3), new ReportingYear(4, 4));
    private static final RiskScale SCALE = new RiskScale(
            List.of("Remote", "Unlikely", "Even chance", "Likely", "Near certain"),
            List.of("Slight", "Noticeable", "Serious", "Severe", "Critical"),
            List.of(new Band("Watch", 1), new Band("Act", 5), new Band("Press", 10), new Band("Stop and think", 16)));

    private final Town town;

    private Partnerships(Town town) {
        this.town = town;
    }

    /** A partnership on the day on which it is registered, with a diary that leads through its years. */
    static Town found(Example example, int number) {
        var particulars = new Town.Particulars(
                name(number), example.actionsAYear(), YEARS.get(number % YEARS.size()), SCALE, example.until());
        var town = new Town(particulars, example.from(), number, example.seed() * 4_099 + number);
        new Partnerships(town).begin();
        return town;
    }

    /** A name that no other number has. */
    static String name(int number) {
        if (number < NAMES.size()) return NAMES.get(number);
        int made = number - NAMES.size();
        return BEGINNINGS.get(made % BEGINNINGS.size()) + ENDINGS.get(made / BEGINNINGS.size() * 5 % ENDINGS.size());
    }

    private void begin() {
        var from = town.today();
        town.diary().on(from, this::register);
        town.diary().on(from.plusMonths(2), this::appointAChair);
        town.diary().on(from.plusYears(2).plusDays(20), () -> coordinate("Community Safety Team"));
        town.diary().on(from.plusYears(6).plusDays(40), () -> coordinate("Resilience and Safety Unit"));
        town.diary().on(from.plusYears(4).plusDays(70), () -> settle(42));
        Plans.follow(town);
        Rhythm.begin(town);
    }

    private void register() {
        var ground = Ground.delegated(town.today(), "chief executive");
        town.record(
                new RegisterPartnership(
                        town.id(),
                        town.name() + " Community Safety Partnership (example)",
                        town.name() + " Council",
                        "Safer " + town.name() + " Board",
                        "Communities Scrutiny Panel"),
                ground);
        settle(28);
        town.members().admitFirst();
        town.members().changeOverTheYears();
        coordinate("Chief Executive's Office");
    }

    /** Words, scale and periods of its own; only the days to answer a recommendation change in later years. */
    private void settle(int responseDays) {
        var particulars = town.particulars();
        town.byDelegation(
                new SetGovernanceRules(
                        town.id(),
                        List.of(town.name() + " Council", MAYOR),
                        responseDays,
                        particulars.year().startMonth(),
                        particulars.year().periods(),
                        particulars.scale(),
                        List.of(
                                new StatusWord(ProgressStatus.ON_TRACK, "Going to plan"),
                                new StatusWord(ProgressStatus.AT_RISK, "Needs attention"),
                                new StatusWord(ProgressStatus.OFF_TRACK, "Behind")),
                        List.of("Purpose", "What was done", "What residents say", "Next steps"),
                        null,
                        null),
                "chief executive");
    }

    private void coordinate(String unit) {
        town.byDelegation(new TransferCoordination(town.id(), town.name() + " " + unit), "chief executive");
    }

    private void appointAChair() {
        var chairs = Phrases.of("chairs");
        int years = town.today().getYear() % chairs.size();
        town.byExecutive(new AppointChair(town.id(), chairs.get(years), null));
        town.diary().on(later(town.today()), this::appointAChair);
    }

    private static LocalDate later(LocalDate today) {
        return today.plusYears(2).plusMonths(1);
    }
}
