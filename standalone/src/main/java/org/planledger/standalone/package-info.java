/**
 * Everything in one process for trying out and for tests: an embedded database on disk, an embedded sign-in server with
 * example people, both services, and the example plan.
 */
@NullMarked
package org.planledger.standalone;

import org.jspecify.annotations.NullMarked;
