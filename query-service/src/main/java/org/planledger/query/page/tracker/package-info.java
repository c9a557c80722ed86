/** The trackers as pages: one template for all of them. */
@NullMarked
package org.planledger.query.page.tracker;

import org.jspecify.annotations.NullMarked;
