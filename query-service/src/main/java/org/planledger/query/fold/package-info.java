/**
 * What each event means: which items it touches, what it does to their fields, and the sentence that tells it. Pure
 * functions, and the only place that knows; live projection, rebuild, as-at and replay all fold with them.
 */
@NullMarked
package org.planledger.query.fold;

import org.jspecify.annotations.NullMarked;
