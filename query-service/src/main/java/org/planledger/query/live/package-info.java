/** Tells open pages that entries were recorded since. */
@NullMarked
package org.planledger.query.live;

import org.jspecify.annotations.NullMarked;
