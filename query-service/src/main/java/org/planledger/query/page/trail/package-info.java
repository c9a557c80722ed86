/** The audit trail as a page. */
@NullMarked
package org.planledger.query.page.trail;

import org.jspecify.annotations.NullMarked;
