/** What a plan or partnership should not show: said, and never refused. Computed from the register each time. */
@NullMarked
package org.planledger.query.warning;

import org.jspecify.annotations.NullMarked;
