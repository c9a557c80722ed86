/** The command-service: it decides what may be recorded. */
@NullMarked
package org.planledger.command;

import org.jspecify.annotations.NullMarked;
