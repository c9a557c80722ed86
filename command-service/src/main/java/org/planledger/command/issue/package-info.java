/** Commands to an issue. */
@NullMarked
package org.planledger.command.issue;

import org.jspecify.annotations.NullMarked;
