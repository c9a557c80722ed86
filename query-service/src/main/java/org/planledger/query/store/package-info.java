/**
 * How the register lies in MongoDB: logs of numbered lines in chunks, read by {@code _id} alone. See
 * {@code docs/mongodb.md}.
 */
@NullMarked
package org.planledger.query.store;

import org.jspecify.annotations.NullMarked;
