/** The register: every item of every plan in every version that it had, by key. */
@NullMarked
package org.planledger.query.register;

import org.jspecify.annotations.NullMarked;
