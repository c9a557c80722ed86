/** Pictures drawn on the server, each shown beside a table that says the same. */
@NullMarked
package org.planledger.query.page.picture;

import org.jspecify.annotations.NullMarked;
