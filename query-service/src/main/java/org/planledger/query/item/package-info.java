/** Reads of any item and of its history. */
@NullMarked
package org.planledger.query.item;

import org.jspecify.annotations.NullMarked;
