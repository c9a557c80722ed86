package org.planledger.query.warning;

import org.planledger.query.register.ItemId;

/**
 * Something that needs attention, and that refuses no command.
 *
 * @param code stable, for programs
 * @param item what it is about
 */
public record Warning(String code, ItemId item, String sentence) {}
