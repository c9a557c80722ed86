package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.rule.Refusal;
import org.planledger.events.Envelope;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.springframework.mock.web.MockHttpServletRequest;

/** When a decision took effect: today is today in London, and nothing is recorded before it has taken effect. */
class EnvelopesTest {

    private static final CommandType TYPE = Catalogue.read().find("AddTheme").orElseThrow();
    /** In London, on summer time, it is already 11 June. */
    private static final String LATE_IN_THE_EVENING = "2021-06-10T23:30:00Z";

    @Test
    void todayIsTodayInLondon() throws Exception {
        assertThat(at(LATE_IN_THE_EVENING, null).decidedOn()).hasToString("2021-06-11");
        assertThat(at("2021-01-10T23:30:00Z", null).decidedOn()).hasToString("2021-01-10");
    }

    @Test
    void aDecisionOfTodayHasTakenEffect() throws Exception {
        assertThat(at(LATE_IN_THE_EVENING, "2021-06-11").decidedOn()).hasToString("2021-06-11");
    }

    @Test
    void aDecisionOfTomorrowHasNot() {
        assertThatThrownBy(() -> at(LATE_IN_THE_EVENING, "2021-06-12"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2021-06-12");
    }

    @Test
    void aMonthOrYearThatHasBegunCounts() throws Exception {
        assertThat(at(LATE_IN_THE_EVENING, "2021-06").decidedOn()).hasToString("2021-06");
        assertThat(at(LATE_IN_THE_EVENING, "2021").decidedOn()).hasToString("2021");
        assertThatThrownBy(() -> at(LATE_IN_THE_EVENING, "2021-07")).isInstanceOf(Refusal.class);
    }

    @Test
    void theDigestIsThatOfTheBytesReceived() throws Exception {
        assertThat(at(LATE_IN_THE_EVENING, null).command().digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Envelope at(String instant, @Nullable String decidedOn) throws Exception {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[] {'a', 'b', 'c'});
        var form = new EnvelopeForm(
                "command-1",
                decidedOn == null ? null : PartialDate.parse(decidedOn),
                new Authority(Authority.Kind.DELEGATED, "Scheme 3.1", null),
                null,
                null);
        var person = new Person("person-1", "Executive recorder", Mandate.NONE);
        return new Envelopes(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
                .of(form, TYPE, Body.read(request).digest(), person);
    }
}
