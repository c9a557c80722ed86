/** The access log as a page for auditors. */
@NullMarked
package org.planledger.query.page.access;

import org.jspecify.annotations.NullMarked;
