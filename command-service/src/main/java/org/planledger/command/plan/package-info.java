/** Commands to a plan: its themes, their leads, its priorities. */
@NullMarked
package org.planledger.command.plan;

import org.jspecify.annotations.NullMarked;
