/**
 * The vocabulary: what can have happened. One sealed interface per aggregate with its records and its {@code Cases}, so
 * that a new event does not compile until every fold has an answer; the catalogue gives each its stable name and
 * revision.
 */
@NullMarked
package org.planledger.events;

import org.jspecify.annotations.NullMarked;
