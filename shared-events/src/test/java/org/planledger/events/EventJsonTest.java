package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.values.Authority;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

    private static final String ASSIGNED = """
            {"planId":"p","themeId":"t","lead":{"memberId":"council","unit":null}}""";

    private final JsonMapper json = EventJson.mapper();

    @Test
    void fieldsStandInTheOrderOfTheRecordAndNullsAreWritten() {
        var event = new ThemeLeadAssigned("p", "t", new Lead("council", null));

        assertThat(json.writeValueAsString(event)).isEqualTo(ASSIGNED);
        assertThat(json.readValue(ASSIGNED, ThemeLeadAssigned.class)).isEqualTo(event);
    }

    @Test
    void anEnvelopeIsReadBackAsItWasWritten() {
        var envelope = new Envelope(
                new CommandReference("command-1", "AssignThemeLead", "00ff", 3L),
                new Actor("person-1", "Executive recorder"),
                PartialDate.parse("2021-03"),
                new Authority(Authority.Kind.MEETING, "Minute 4.2", null),
                null);

        var text = json.writeValueAsString(envelope);

        assertThat(text).contains("\"decidedOn\":\"2021-03\"", "\"kind\":\"MEETING\"", "\"reason\":null");
        assertThat(json.readValue(text, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertRefused(ASSIGNED.replace("{\"planId\"", "{\"colour\":\"red\",\"planId\""));
    }

    @Test
    void aMissingFieldIsRefused() {
        assertRefused("{\"planId\":\"p\",\"themeId\":\"t\"}");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertRefused(ASSIGNED.replace("{\"planId\"", "{\"planId\":\"q\",\"planId\""));
    }

    @Test
    void aNumberIsNotTakenForText() {
        assertRefused(ASSIGNED.replace("\"p\"", "7"));
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertRefused(ASSIGNED + "{}");
    }

    private void assertRefused(String text) {
        assertThatThrownBy(() -> json.readValue(text, ThemeLeadAssigned.class)).isInstanceOf(JacksonException.class);
    }
}
