/** Commands to the risk register: one stream for each risk. */
@NullMarked
package org.planledger.command.risk;

import org.jspecify.annotations.NullMarked;
