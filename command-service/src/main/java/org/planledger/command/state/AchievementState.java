package org.planledger.command.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Figure;
import org.planledger.values.Span;

/** What the rules know of an achievement. */
public record AchievementState(
        String id, String planId, String themeId, @Nullable Particulars particulars, boolean withdrawn) {

    public static final AchievementState NONE = new AchievementState("", "", "", null, false);

    /** What a correction may change. */
    public record Particulars(
            String title,
            @Nullable Span happened,
            List<Figure> figures,
            @Nullable String evidence,
            @Nullable String note) {}

    public boolean exists() {
        return !id.isEmpty();
    }
}
