/** The first page: what waits for the person who looks, and the partnerships of this ledger. */
@NullMarked
package org.planledger.query.page.home;

import org.jspecify.annotations.NullMarked;
