/** Reads of a plan: the plan on a page, its themes, achievements and priorities. */
@NullMarked
package org.planledger.query.plan;

import org.jspecify.annotations.NullMarked;
