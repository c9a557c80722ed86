/** What is known of attached files beside what the ledger says of them: what they are, and that they are stored. */
@NullMarked
package org.planledger.command.attachment;

import org.jspecify.annotations.NullMarked;
