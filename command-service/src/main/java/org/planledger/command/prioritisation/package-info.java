/** Commands to a prioritisation review. */
@NullMarked
package org.planledger.command.prioritisation;

import org.jspecify.annotations.NullMarked;
