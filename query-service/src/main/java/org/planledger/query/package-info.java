/** The query-service: folds the ledger into views, answers from them over HTTP, and shows them as pages. */
@NullMarked
package org.planledger.query;

import org.jspecify.annotations.NullMarked;
