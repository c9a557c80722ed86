/** The life of a plan, entry by entry or meeting by meeting. */
@NullMarked
package org.planledger.query.replay;

import org.jspecify.annotations.NullMarked;
