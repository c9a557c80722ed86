package org.planledger.values;

/**
 * Why a text is withheld from the public.
 *
 * @param paragraph of Part 1 of Schedule 12A to the Local Government Act 1972, 1 to {@value #PARAGRAPHS}
 * @param publicInterest why withholding it serves the public more than showing it
 */
public record Exemption(int paragraph, String publicInterest) {
    /** How many paragraphs may be named. */
    public static final int PARAGRAPHS = 7;

    /** @throws InvalidValue where the Schedule has no such paragraph, or the reason is empty */
    public Exemption {
        if (paragraph < 1 || paragraph > PARAGRAPHS)
            throw new InvalidValue("Schedule 12A has paragraphs 1 to " + PARAGRAPHS + " that may be named.");
        if (publicInterest.isBlank()) throw new InvalidValue("Say why withholding it serves the public interest.");
    }
}
