package org.planledger.values;

/**
 * Why a text is withheld from the public.
 *
 * @param paragraph of Part 1 of Schedule 12A to the Local Government Act 1972, 1 to 7
 * @param publicInterest why withholding it serves the public more than showing it
 */
public record Exemption(int paragraph, String publicInterest) {
    /** @throws InvalidValue where the Schedule has no such paragraph, or the reason is empty */
    public Exemption {
        if (paragraph < 1 || paragraph > 7)
            throw new InvalidValue("Schedule 12A has paragraphs 1 to 7 that may be named.");
        if (publicInterest.isBlank()) throw new InvalidValue("Say why withholding it serves the public interest.");
    }
}
