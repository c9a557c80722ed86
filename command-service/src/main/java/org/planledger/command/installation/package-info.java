/** What holds for the ledger as a whole: that it begins with an example whose times are simulated. */
@NullMarked
package org.planledger.command.installation;

import org.jspecify.annotations.NullMarked;
