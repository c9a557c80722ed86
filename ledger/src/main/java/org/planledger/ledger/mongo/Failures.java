package org.planledger.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;

/** What a failed insert tells, by its type and category and never by its text. */
final class Failures {
    private Failures() {}

    /** The {@code _id} or a key is there already: this insert did nothing. */
    static boolean isDuplicate(MongoException e) {
        return e instanceof MongoWriteException write && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** Whether the insert may be done, now or later. False only where it did not leave this process or was refused. */
    static boolean mayBeDone(MongoException e) {
        return !isDuplicate(e) && !neverSent(e);
    }

    private static boolean neverSent(MongoException e) {
        if (e instanceof MongoOperationTimeoutException) return false;
        return e instanceof MongoTimeoutException // no server to send it to, or no free connection
                || e instanceof MongoSocketOpenException
                || e instanceof MongoConnectionPoolClearedException;
    }
}
