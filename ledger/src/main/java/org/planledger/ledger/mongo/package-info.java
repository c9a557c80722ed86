/**
 * The ledger on MongoDB: one document per commit, written by one thread of a process at a time, read by keys. Only
 * {@link org.planledger.ledger.mongo.MongoLedger} and its options are for use from outside.
 */
@NullMarked
package org.planledger.ledger.mongo;

import org.jspecify.annotations.NullMarked;
