package org.planledger.standalone.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Figure;

/**
 * What a theme can be about.
 *
 * @param later what it is called once it was reworded
 * @param duty the statutory duty that it covers, with the {@code source} in law; null where there is none
 */
record Subject(
        String title,
        String later,
        @Nullable String duty,
        @Nullable String source,
        List<String> actions,
        List<Feat> achievements,
        String outcome,
        String measuredBy,
        String target,
        String targetMeasures,
        List<String> risks,
        String board) {

    /** Something that can be achieved, and between which values its figure lies. */
    record Feat(String title, String measures, Figure.Kind kind, String unit, int low, int high) {}
}
