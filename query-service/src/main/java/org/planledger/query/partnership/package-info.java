/** Reads of a partnership: its plans, members, recommendations, meetings and reviews. */
@NullMarked
package org.planledger.query.partnership;

import org.jspecify.annotations.NullMarked;
