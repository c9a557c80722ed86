/** Commands to a recommendation. */
@NullMarked
package org.planledger.command.recommendation;

import org.jspecify.annotations.NullMarked;
