/**
 * Exempt matter: the one place from which pages and the read API get their look at the register, and which withholds
 * from that look what is not for whoever asks.
 */
@NullMarked
package org.planledger.query.exempt;

import org.jspecify.annotations.NullMarked;
