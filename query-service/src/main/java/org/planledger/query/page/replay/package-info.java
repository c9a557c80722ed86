/** The plan on a page as it stood after each of its entries. */
@NullMarked
package org.planledger.query.page.replay;

import org.jspecify.annotations.NullMarked;
