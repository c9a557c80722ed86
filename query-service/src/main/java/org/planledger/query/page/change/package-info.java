/** What changed between two points: net differences with the steps behind them. */
@NullMarked
package org.planledger.query.page.change;

import org.jspecify.annotations.NullMarked;
