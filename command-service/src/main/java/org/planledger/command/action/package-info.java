/** Commands to the action plan of a year, and to its actions. */
@NullMarked
package org.planledger.command.action;

import org.jspecify.annotations.NullMarked;
