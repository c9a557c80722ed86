package org.planledger.query.answer;

import java.util.List;
import org.planledger.query.register.Item;

/** A list of items, in the order in which they came. */
public record Items(long position, List<Item> items) {}
