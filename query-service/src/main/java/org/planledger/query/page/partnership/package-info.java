/** Home, a partnership with its members, its recommendations and its meetings. */
@NullMarked
package org.planledger.query.page.partnership;

import org.jspecify.annotations.NullMarked;
