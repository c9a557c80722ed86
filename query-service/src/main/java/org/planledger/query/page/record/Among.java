package org.planledger.query.page.record;

import java.util.Map;

/**
 * What a field may be chosen from.
 *
 * @param words value to words, in the order in which they are offered
 * @param leftOut how many there are that cannot be chosen, and why; "" where there are none
 */
record Among(Map<String, String> words, String leftOut) {
    static Among all(Map<String, String> words) {
        return new Among(words, "");
    }
}
