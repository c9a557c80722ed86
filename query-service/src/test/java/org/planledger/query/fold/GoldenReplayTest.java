package org.planledger.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.planledger.events.EventType;
import org.planledger.events.testing.GoldenEvents;

/** Whatever was once written is folded into the register, with a sentence that says what happened. */
class GoldenReplayTest {

    @Test
    void everyGoldenEventIsFolded() {
        var register = new Folding();
        var sentences = new HashMap<String, String>();

        GoldenEvents.replay(event -> sentences.put(
                event.getClass().getSimpleName(), register.happened(event).sentence()));

        assertThat(sentences.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        EventType.all().stream().map(EventType::name).toList());
        assertThat(sentences.values())
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
    }
}
