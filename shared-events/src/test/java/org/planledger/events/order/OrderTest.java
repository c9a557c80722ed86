package org.planledger.events.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.EventType;

class OrderTest {

    /** A new event is kept in order, or is said to come in any. */
    @ParameterizedTest
    @MethodSource("org.planledger.events.EventType#all")
    void ofEveryEventItIsSaidWhatItFollows(EventType type) {
        assertThat(Order.knows(type.record())).as(type.name()).isTrue();
    }
}
