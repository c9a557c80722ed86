package org.planledger.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops a part so that the others are stopped too, whatever happens to it. */
final class Quietly {

    private static final Logger LOG = LoggerFactory.getLogger(Quietly.class);

    private Quietly() {}

    static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("A part did not stop cleanly.", e);
        }
    }
}
