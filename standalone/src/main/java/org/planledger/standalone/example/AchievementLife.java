package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.achievement.AttachEvidence;
import org.planledger.command.achievement.CorrectAchievement;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.achievement.VerifyAchievement;
import org.planledger.command.achievement.WithdrawAchievement;
import org.planledger.values.Exemption;
import org.planledger.values.Figure;
import org.planledger.values.Figure.Comparator;
import org.planledger.values.Figure.Direction;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** One achievement: recorded, perhaps checked, corrected, corrected again, or withdrawn. */
final class AchievementLife {

    private final Town town;
    private final ThemeLife theme;
    private final Subject.Feat feat;
    private final String id;
    private final Span happened;
    private final @Nullable String evidence;
    private List<Figure> figures;
    private boolean withdrawn;

    AchievementLife(Town town, ThemeLife theme, LocalDate day) {
        this.town = town;
        this.theme = theme;
        this.id = town.next("achievement");
        this.feat = town.oneOf(theme.subject().achievements());
        this.happened = town.chance(0.3) ? new Span(PlanLife.month(day), null) : new Span(PartialDate.of(day), null);
        this.evidence = town.chance(0.75) ? town.phrase("evidence") : null;
        this.figures = List.of(figure());
    }

    void record(boolean late) {
        if (!theme.isOpen()) return;
        var title = feat.title() + ", " + town.phrase("wards");
        var ground = Ground.paper(happened.from(), "Return of the agency");
        var command =
                new RecordAchievement(id, theme.plan().id(), theme.id(), title, happened, figures, evidence, null);
        town.record(command, late ? ground.because(town.phrase("why.late")) : ground);
        if (town.chance(0.2)) town.diary().in(town.between(3, 30), () -> attach(title));
        if (town.chance(0.3)) town.diary().in(town.between(30, 120), this::verify);
        if (town.chance(0.1)) town.diary().in(town.between(130, 200), () -> correct(title, "why.corrected"));
        if (town.chance(0.03)) town.diary().in(town.between(310, 500), this::withdraw);
    }

    /** Now and then a paper names people, and is withheld. */
    private void attach(String title) {
        var text = title + "\nAs the agency returned it: " + figures.get(0).value() + " " + feat.unit() + "\n";
        var paper = new Paper(id + ".txt", text);
        var exemption = town.chance(0.1) ? new Exemption(1, "It names the people who took part.") : null;
        town.enclose(paper);
        town.byDelegation(new AttachEvidence(id, "Return of the agency", paper.attachment(), exemption), "theme lead");
    }

    private void verify() {
        town.byDelegation(new VerifyAchievement(id, "The figure agrees with the agency's return."), "auditor's office");
    }

    /** A third of the corrections are corrected once more. */
    private void correct(String title, String why) {
        if (withdrawn) return;
        var before = figures;
        for (figures = List.of(figure()); figures.equals(before); ) figures = List.of(figure("12"));
        town.record(
                new CorrectAchievement(id, title, happened, figures, evidence, null),
                Ground.delegated(town.today(), "head of community safety").because(town.phrase(why)));
        if (why.equals("why.corrected") && town.chance(0.34))
            town.diary().in(town.between(20, 100), () -> correct(title, "why.correctedAgain"));
    }

    private void withdraw() {
        town.record(
                new WithdrawAchievement(id),
                Ground.delegated(town.today(), "head of community safety").because(town.phrase("why.withdrawn")));
        withdrawn = true;
    }

    private Figure figure() {
        return switch (feat.kind()) {
            case FRACTION, FRACTION_CHANGE -> figure("1/" + town.between(feat.low(), feat.high()));
            case IN_WORDS -> figure(town.chance(0.5) ? "most" : "dozens");
            default -> figure(Integer.toString(town.between(feat.low(), feat.high())));
        };
    }

    private Figure figure(String value) {
        var kind = feat.kind();
        boolean exact = kind == Figure.Kind.IN_WORDS || kind == Figure.Kind.FRACTION;
        var comparator = exact
                ? Comparator.EXACTLY
                : town.oneOf(List.of(Comparator.EXACTLY, Comparator.EXACTLY, Comparator.MORE_THAN, Comparator.ABOUT));
        var direction = kind.isChange() ? Direction.DECREASE : null;
        var written = kind.name().startsWith("FRACTION") && !value.contains("/") ? "1/" + value : value;
        return new Figure(feat.measures(), kind, written, feat.unit(), comparator, direction, null);
    }
}
