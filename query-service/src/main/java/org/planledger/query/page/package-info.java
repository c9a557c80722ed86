/** The pages: what people see of the register, each address holding its whole state. */
@NullMarked
package org.planledger.query.page;

import org.jspecify.annotations.NullMarked;
