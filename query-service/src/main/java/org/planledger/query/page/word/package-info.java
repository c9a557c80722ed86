/** Dates, figures, statuses and fields as people write them. */
@NullMarked
package org.planledger.query.page.word;

import org.jspecify.annotations.NullMarked;
