package org.planledger.values;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * On what scale a partnership rates its risks. Score and band follow from the two levels and are never typed.
 *
 * @param likelihood the names of the levels, the least likely first
 * @param impact the names of the levels, the least grave first; there may be more or fewer than of likelihood
 * @param bands by their lowest score, from 1 up
 */
public record RiskScale(List<String> likelihood, List<String> impact, List<Band> bands) {
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    /** Five levels each, for a partnership that has no scale of its own. */
    public static final RiskScale FIVE_BY_FIVE = new RiskScale(
            List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain"),
            List.of("Negligible", "Minor", "Moderate", "Major", "Severe"),
            List.of(new Band("Low", 1), new Band("Medium", 6), new Band("High", 12), new Band("Very high", 20)));

    /** A range of scores, up to the next band or the highest score. */
    public record Band(String name, int lowestScore) {}

    /** @throws InvalidValue where a level or band is missing, doubled or out of order, or a score has no band */
    public RiskScale {
        likelihood = axis("likelihood", likelihood);
        impact = axis("impact", impact);
        bands = List.copyOf(bands);
        if (bands.isEmpty()) throw new InvalidValue("A scale has at least one band.");
        Names.distinct("bands", bands.stream().map(Band::name).toList());
        requireCover(bands, likelihood.size() * impact.size());
    }

    private static List<String> axis(String axis, List<String> levels) {
        if (levels.size() < FEWEST || levels.size() > MOST)
            throw new InvalidValue("There are " + FEWEST + " to " + MOST + " levels of " + axis + ".");
        return Names.distinct("levels of " + axis, levels);
    }

    private static void requireCover(List<Band> bands, int highest) {
        if (bands.get(0).lowestScore() != 1)
            throw new InvalidValue("The first band starts at the lowest score, which is 1.");
        for (int i = 1; i < bands.size(); i++)
            if (bands.get(i).lowestScore() <= bands.get(i - 1).lowestScore())
                throw new InvalidValue("The band '" + bands.get(i).name() + "' starts above the one before it.");
        var last = bands.get(bands.size() - 1);
        if (last.lowestScore() > highest)
            throw new InvalidValue(
                    "The band '" + last.name() + "' starts at or below the highest score, which is " + highest + ".");
    }

    /** From 1 up; empty where the scale has no level of that name. */
    public OptionalInt likelihoodLevel(String name) {
        return level(likelihood, name);
    }

    /** From 1 up; empty where the scale has no level of that name. */
    public OptionalInt impactLevel(String name) {
        return level(impact, name);
    }

    /** Likelihood times impact. */
    public static int score(int likelihoodLevel, int impactLevel) {
        return likelihoodLevel * impactLevel;
    }

    /** The band that a score from 1 up falls into. */
    public Band band(int score) {
        return bands.stream()
                .filter(b -> b.lowestScore() <= score)
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new InvalidValue("A score is 1 or more."));
    }

    private static OptionalInt level(List<String> levels, String name) {
        var plain = Names.plain(name);
        return IntStream.rangeClosed(1, levels.size())
                .filter(level -> Names.plain(levels.get(level - 1)).equals(plain))
                .findFirst();
    }
}
