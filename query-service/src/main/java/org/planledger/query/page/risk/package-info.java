/** The risk register of a partnership, as a matrix and as a list. */
@NullMarked
package org.planledger.query.page.risk;

import org.jspecify.annotations.NullMarked;
