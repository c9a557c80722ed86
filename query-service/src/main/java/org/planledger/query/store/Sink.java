package org.planledger.query.store;

import java.util.List;

/** Where additions go. */
@FunctionalInterface
public interface Sink {
    void write(List<Addition> additions);
}
