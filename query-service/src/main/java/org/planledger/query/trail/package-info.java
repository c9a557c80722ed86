/** The audit trail of anything. */
@NullMarked
package org.planledger.query.trail;

import org.jspecify.annotations.NullMarked;
