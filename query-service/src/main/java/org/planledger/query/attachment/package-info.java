/** Attached files on their way out: only to whoever may see the item that names them. */
@NullMarked
package org.planledger.query.attachment;

import org.jspecify.annotations.NullMarked;
