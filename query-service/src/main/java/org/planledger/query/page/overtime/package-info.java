/** A plan over time, as pictures and tables: progress, slippage, achievements, and who led what when. */
@NullMarked
package org.planledger.query.page.overtime;

import org.jspecify.annotations.NullMarked;
