package org.planledger.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Attachment;
import org.planledger.values.Exemption;
import org.planledger.values.Figure;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;
import org.planledger.values.Span;

/** What happens to an achievement. */
public sealed interface AchievementEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(AchievementRecorded event);

        R on(AchievementCorrected event);

        R on(AchievementWithdrawn event);

        R on(AchievementVerified event);

        R on(EvidenceAttached event);
    }

    /**
     * Something done under a theme, with figures and evidence as the paper gives them; {@code happened} is null where
     * it does not say when.
     */
    record AchievementRecorded(
            String achievementId,
            String planId,
            String themeId,
            String title,
            @Nullable Span happened,
            List<Figure> figures,
            @Nullable String evidence,
            @Nullable String note)
            implements AchievementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The particulars as they should have been; the earlier ones stay in the history. */
    record AchievementCorrected(
            String achievementId,
            String title,
            @Nullable Span happened,
            List<Figure> figures,
            @Nullable String evidence,
            @Nullable String note)
            implements AchievementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** It no longer counts; it stays in the history. */
    record AchievementWithdrawn(String achievementId) implements AchievementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Somebody checked it against its evidence; a later correction leaves it unchecked again. */
    record AchievementVerified(String achievementId, String finding) implements AchievementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * A file that shows it was attached; its content is stored beside the ledger. With an {@code exemption} the file is
     * withheld from the public.
     */
    record EvidenceAttached(
            String achievementId,
            @Sealed(Under.ITEM) String title,
            Attachment attachment,
            @Nullable Exemption exemption)
            implements AchievementEvent, Withholding {
        @Override
        public boolean withholds() {
            return exemption != null;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
