package org.planledger.standalone.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A way to keep events, to be measured beside the others. */
interface Contender {
    String name();

    /** Opens an empty store of its own in the folder. */
    Opened open(Path folder) throws Exception;

    /** A store that many threads use at once. */
    interface Opened extends AutoCloseable {
        /** Records one event as one command, and returns when it is durable. */
        void append(Sample event);

        /** Brings the store from {@code present} events to {@code wanted}, the fastest way it has. */
        void fill(int present, int wanted) throws Exception;

        /** Hands over every event, in order and readable, until there are no more or the receiver has had enough. */
        void replay(Receiver receiver);

        @Override
        void close() throws IOException;
    }

    interface Receiver {
        /** @return whether to go on */
        boolean take(Object event);
    }
}
