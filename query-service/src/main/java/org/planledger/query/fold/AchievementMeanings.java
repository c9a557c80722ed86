package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.AchievementEvent;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementVerified;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Figure;
import org.planledger.values.Span;

/**
 * Achievements. A correction sets every particular, also one that stays as it is: where only some of the entries before
 * it are looked at, it still says the whole.
 */
record AchievementMeanings(Before before) implements AchievementEvent.Cases<Meaning> {

    @Override
    public Meaning on(AchievementRecorded event) {
        var theme = ItemId.of(ItemKind.THEME, event.planId(), event.themeId());
        var about = new About(
                before.get(theme).about().partnershipId(),
                event.planId(),
                theme,
                Streams.achievement(event.achievementId()));
        var operations = new java.util.ArrayList<>(
                particulars(event.title(), event.happened(), event.figures(), event.evidence(), event.note()));
        operations.add(set(Field.PLAN_ID, event.planId()));
        operations.add(set(Field.THEME_ID, event.themeId()));
        operations.add(set(Field.STATUS, "RECORDED"));
        return Meaning.of(
                "The achievement %s was recorded under %s"
                        .formatted(event.title(), before.get(theme).text(Field.TITLE)),
                new Touch(id(event.achievementId()), about, operations));
    }

    @Override
    public Meaning on(AchievementCorrected event) {
        var achievement = before.get(id(event.achievementId()));
        var operations = new java.util.ArrayList<>(
                particulars(event.title(), event.happened(), event.figures(), event.evidence(), event.note()));
        operations.add(set(Field.Achievement.VERIFICATION, null));
        operations.add(set(Field.STATUS, "CORRECTED"));
        return Meaning.of(
                "The achievement %s was corrected".formatted(achievement.text(Field.TITLE)),
                new Touch(id(event.achievementId()), achievement.about(), operations));
    }

    @Override
    public Meaning on(AchievementWithdrawn event) {
        var achievement = before.get(id(event.achievementId()));
        return Meaning.of(
                "The achievement %s was withdrawn".formatted(achievement.text(Field.TITLE)),
                new Touch(id(event.achievementId()), achievement.about(), List.of(set(Field.STATUS, "WITHDRAWN"))));
    }

    @Override
    public Meaning on(AchievementVerified event) {
        var achievement = before.get(id(event.achievementId()));
        return Meaning.of(
                "The achievement %s was verified".formatted(achievement.text(Field.TITLE)),
                new Touch(
                        id(event.achievementId()),
                        achievement.about(),
                        List.of(set(Field.Achievement.VERIFICATION, event.finding()), set(Field.STATUS, "VERIFIED"))));
    }

    @Override
    public Meaning on(EvidenceAttached event) {
        var achievement = before.get(id(event.achievementId()));
        return Meaning.of(
                "Evidence was attached to the achievement %s".formatted(achievement.text(Field.TITLE)),
                new Touch(
                        id(event.achievementId()),
                        achievement.about(),
                        List.of(add(Field.Achievement.ATTACHMENTS, Plain.attachment(event)))));
    }

    private static List<Operation> particulars(
            String title,
            @Nullable Span happened,
            List<Figure> figures,
            @Nullable String evidence,
            @Nullable String note) {
        return List.of(
                set(Field.TITLE, title),
                set(Field.Achievement.HAPPENED, Plain.span(happened)),
                set(Field.Achievement.FIGURES, Plain.figures(figures)),
                set(Field.Achievement.EVIDENCE, evidence),
                set(Field.Achievement.NOTE, note));
    }

    private static ItemId id(String achievementId) {
        return ItemId.of(ItemKind.ACHIEVEMENT, achievementId);
    }
}
