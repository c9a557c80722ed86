package org.planledger.ledger.mongo;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cursor one message ahead: while the caller works on one, the next is fetched by another thread. What the
 * first message holds alone is read without one.
 *
 * <p>Never more than two messages are held. Whoever leaves it unread and unclosed leaves no thread behind, only the
 * cursor, which the server gives up after a while.
 */
final class Ahead<T> implements Iterator<T>, AutoCloseable {
    private static final ExecutorService FETCHING = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "ledger-reads-ahead");
        thread.setDaemon(true);
        return thread;
    });

    private final MongoCursor<T> cursor;
    private Iterator<T> here = Collections.emptyIterator();
    private @Nullable CompletableFuture<List<T>> coming;

    Ahead(MongoCursor<T> cursor) {
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        if (here.hasNext()) return true;
        here = (coming == null ? message() : await(coming)).iterator();
        coming = cursor.getServerCursor() == null ? null : CompletableFuture.supplyAsync(this::message, FETCHING);
        return here.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return here.next();
    }

    /** What the next message brings; empty at the end. */
    private List<T> message() {
        var documents = new ArrayList<T>();
        while (documents.isEmpty() ? cursor.hasNext() : cursor.available() > 0) documents.add(cursor.next());
        return documents;
    }

    /** An answer that is there already would be given to an interrupted thread as well. */
    private static <T> T await(CompletableFuture<T> answer) {
        try {
            if (Thread.interrupted()) throw new InterruptedException();
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("Interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Closes the cursor, where it is being read as soon as that ends. */
    @Override
    public void close() {
        if (coming == null) cursor.close();
        else coming = coming.whenComplete((documents, failure) -> cursor.close());
    }
}
