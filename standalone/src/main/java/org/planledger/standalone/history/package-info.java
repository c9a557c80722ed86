/** The example plan: a published history, told to the command API as people would have told it. */
@NullMarked
package org.planledger.standalone.history;

import org.jspecify.annotations.NullMarked;
