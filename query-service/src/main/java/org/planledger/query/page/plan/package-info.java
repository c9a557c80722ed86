/** A plan on a page, its themes and its achievements. */
@NullMarked
package org.planledger.query.page.plan;

import org.jspecify.annotations.NullMarked;
