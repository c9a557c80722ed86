/**
 * What every page has: the moment that it looks at, who looks, the navigation, and the pages for when it cannot answer.
 */
@NullMarked
package org.planledger.query.page.frame;

import org.jspecify.annotations.NullMarked;
