package org.planledger.query.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.LongSupplier;

/** The last sequence of a stream; looked up when somebody asks, since most who read an item do not. */
public final class Version {
    private final LongSupplier lookup;

    public Version(LongSupplier lookup) {
        this.lookup = lookup;
    }

    @JsonValue
    public long number() {
        return lookup.getAsLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && version.number() == number();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number());
    }

    @Override
    public String toString() {
        return Long.toString(number());
    }
}
