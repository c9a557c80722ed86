/**
 * Tables that answer the questions which committees ask again and again: one class each, and one way to read them all.
 */
@NullMarked
package org.planledger.query.tracker;

import org.jspecify.annotations.NullMarked;
