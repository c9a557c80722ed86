/** Which commands there are, who may ask for them, and the shape of each. */
@NullMarked
package org.planledger.command.catalogue;

import org.jspecify.annotations.NullMarked;
