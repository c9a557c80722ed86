/** Commands to a report to the committee. */
@NullMarked
package org.planledger.command.report;

import org.jspecify.annotations.NullMarked;
