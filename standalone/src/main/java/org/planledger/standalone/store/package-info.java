/**
 * The embedded, MongoDB-compatible server of a single process, on a data folder and durable: no answer leaves before
 * what it speaks of is on disk.
 */
@NullMarked
package org.planledger.standalone.store;

import org.jspecify.annotations.NullMarked;
