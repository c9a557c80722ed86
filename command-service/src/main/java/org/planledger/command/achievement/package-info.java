/** Commands to an achievement. */
@NullMarked
package org.planledger.command.achievement;

import org.jspecify.annotations.NullMarked;
