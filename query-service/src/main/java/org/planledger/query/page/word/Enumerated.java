package org.planledger.query.page.word;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.values.Body;
import org.planledger.values.DecisionVerb;
import org.planledger.values.MemberCategory;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ReportKind;
import org.planledger.values.Reprioritisation;
import org.planledger.values.ResponseAnswer;

/** Fields that hold one of a few constants. What people wrote, such as "NHS", is never taken for one. */
final class Enumerated {
    private static final Map<String, Set<String>> CONSTANTS = Map.of(
            "kind", constants(RecommendationKind.values(), ReportKind.values()),
            "category", constants(MemberCategory.values()),
            "verb", constants(DecisionVerb.values()),
            "answer", constants(ResponseAnswer.values()),
            "declinedBy", constants(Body.values()),
            "prioritised", constants(Reprioritisation.values()));

    private Enumerated() {}

    static boolean isConstant(String field, String text) {
        return CONSTANTS.getOrDefault(field, Set.of()).contains(text);
    }

    private static Set<String> constants(Enum<?>[]... all) {
        return Stream.of(all).flatMap(Stream::of).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
