package org.planledger.command.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changed copies of the maps of a state, in the order in which things were recorded. */
final class Copies {

    private Copies() {}

    static <V> Map<String, V> with(Map<String, V> map, String id, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(id, value);
        return Collections.unmodifiableMap(copy);
    }
}
