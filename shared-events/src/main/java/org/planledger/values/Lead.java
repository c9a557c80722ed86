package org.planledger.values;

import org.jspecify.annotations.Nullable;

/**
 * Who leads: a member agency of the partnership, or a named unit inside one.
 *
 * @param memberId the member of the partnership
 * @param unit the unit's name as the paper prints it ("Luton Council Public Health"), or null for the agency itself
 */
public record Lead(String memberId, @Nullable String unit) {}
