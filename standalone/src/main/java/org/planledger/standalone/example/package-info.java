/**
 * Invented partnerships with years of history, from a seed: the demonstration of every feature, and the source of data
 * sets of any size.
 *
 * <p>Each partnership is a small simulation. Its parts put into a {@link org.planledger.standalone.example.Diary} what
 * is to happen on which day; what happens becomes commands, and the commands of a week are recorded together.
 */
@NullMarked
package org.planledger.standalone.example;

import org.jspecify.annotations.NullMarked;
