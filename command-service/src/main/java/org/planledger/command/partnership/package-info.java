/** Commands to a partnership: its members, its coordination, its plan in effect. */
@NullMarked
package org.planledger.command.partnership;

import org.jspecify.annotations.NullMarked;
