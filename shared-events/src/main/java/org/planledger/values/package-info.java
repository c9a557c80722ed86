/** Value types of the domain: small, immutable, checked when made. */
@NullMarked
package org.planledger.values;

import org.jspecify.annotations.NullMarked;
