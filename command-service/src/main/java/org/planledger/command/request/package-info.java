/** What every command is, and what is said about it. */
@NullMarked
package org.planledger.command.request;

import org.jspecify.annotations.NullMarked;
