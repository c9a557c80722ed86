/** The style sheet and scripts, served under names that carry their content's hash. */
@NullMarked
package org.planledger.query.page.asset;

import org.jspecify.annotations.NullMarked;
