/** The command API over HTTP. */
@NullMarked
package org.planledger.command.api;

import org.jspecify.annotations.NullMarked;
