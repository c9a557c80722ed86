/** What administrators look after: partnerships and their settings, who may do what, and the statement on access. */
@NullMarked
package org.planledger.query.page.administration;

import org.jspecify.annotations.NullMarked;
