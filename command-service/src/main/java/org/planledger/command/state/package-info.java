/** What the rules know of each stream: pure folds of its events. */
@NullMarked
package org.planledger.command.state;

import org.jspecify.annotations.NullMarked;
