/** Recording a decision: choose what happened, fill in, check, recorded. Forms are made from the command catalogue. */
@NullMarked
package org.planledger.query.page.record;

import org.jspecify.annotations.NullMarked;
