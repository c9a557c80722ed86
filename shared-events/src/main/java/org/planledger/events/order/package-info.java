/** In which order the steps of one thing are recorded: that of their dates. */
@NullMarked
package org.planledger.events.order;

import org.jspecify.annotations.NullMarked;
