/** The rules that refuse a command, each with its stable code. */
@NullMarked
package org.planledger.command.rule;

import org.jspecify.annotations.NullMarked;
