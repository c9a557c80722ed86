/** Commands to a meeting and its agenda. */
@NullMarked
package org.planledger.command.meeting;

import org.jspecify.annotations.NullMarked;
