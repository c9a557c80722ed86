/** Commands to the scrutiny reviews of a partnership. */
@NullMarked
package org.planledger.command.review;

import org.jspecify.annotations.NullMarked;
