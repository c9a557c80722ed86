/** Who made each field of an item what it is: read off its history, not kept beside it. */
@NullMarked
package org.planledger.query.provenance;

import org.jspecify.annotations.NullMarked;
