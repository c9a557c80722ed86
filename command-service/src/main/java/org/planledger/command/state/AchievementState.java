package org.planledger.command.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Figure;
import org.planledger.values.Span;

/**
 * What the rules know of an achievement.
 *
 * @param attached the hashes of the files that show it
 */
public record AchievementState(
        String id,
        String planId,
        String themeId,
        @Nullable Particulars particulars,
        boolean withdrawn,
        boolean verified,
        Set<String> attached) {

    public static final AchievementState NONE = new AchievementState("", "", "", null, false, false, Set.of());

    /** What a correction may change. */
    public record Particulars(
            String title,
            @Nullable Span happened,
            List<Figure> figures,
            @Nullable String evidence,
            @Nullable String note) {}

    AchievementState corrected(Particulars next) {
        return new AchievementState(id, planId, themeId, next, withdrawn, false, attached);
    }

    AchievementState takenBack() {
        return new AchievementState(id, planId, themeId, particulars, true, verified, attached);
    }

    AchievementState checked() {
        return new AchievementState(id, planId, themeId, particulars, withdrawn, true, attached);
    }

    AchievementState attaching(String sha256) {
        var more = new HashSet<>(attached);
        more.add(sha256);
        return new AchievementState(id, planId, themeId, particulars, withdrawn, verified, Set.copyOf(more));
    }

    public boolean exists() {
        return !id.isEmpty();
    }
}
