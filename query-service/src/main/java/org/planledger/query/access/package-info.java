/** The access log: who took exports with them and who looked at exempt matter. */
@NullMarked
package org.planledger.query.access;

import org.jspecify.annotations.NullMarked;
