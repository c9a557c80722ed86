package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void aStreamIsNamedByKindAndId() {
        assertThat(Streams.partnership("a")).isEqualTo("partnership/a");
        assertThat(Streams.plan("a")).isEqualTo("plan/a");
        assertThat(Streams.achievement("a")).isEqualTo("achievement/a");
        assertThat(Streams.recommendation("a")).isEqualTo("recommendation/a");
        assertThat(Streams.meeting("a")).isEqualTo("meeting/a");
        assertThat(Streams.risk("a")).isEqualTo("risk/a");
        assertThat(Streams.prioritisation("a")).isEqualTo("prioritisation/a");
        assertThat(Streams.installation()).isEqualTo("installation/ledger");
        assertThat(Streams.erasures()).isEqualTo("installation/erasures");
        assertThat(Streams.proof()).isEqualTo("installation/proof");
    }

    @Test
    void theReviewsOfAPartnershipShareAStream() {
        assertThat(Streams.reviews("csp")).isEqualTo("reviews/csp");
    }
}
