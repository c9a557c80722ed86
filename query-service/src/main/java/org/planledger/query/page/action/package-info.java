/** Actions, how often their dates were moved, and the action plans of years. */
@NullMarked
package org.planledger.query.page.action;

import org.jspecify.annotations.NullMarked;
