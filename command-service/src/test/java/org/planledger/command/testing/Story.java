package org.planledger.command.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.partnership.AdmitMember;
import org.planledger.command.partnership.RegisterPartnership;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** A story told in commands: given what was recorded, when somebody asks, then it is recorded or refused. */
public final class Story {

    public final String partnership;
    public final String plan;
    private final String suffix;
    private final Desk desk;
    private final Ledger ledger;
    private String decidedOn = "2021-03-11";
    private @Nullable String reason;
    private Mandate mandate = new Mandate(EnumSet.allOf(Role.class), null, Set.of(Mandate.ALL));
    private @Nullable String meeting;

    Story(Desk desk, Ledger ledger, String suffix) {
        this.desk = desk;
        this.ledger = ledger;
        this.suffix = suffix;
        partnership = id("partnership");
        plan = id("plan");
    }

    /** The same story as another service sees it, on the same ledger. */
    public Story seenBy(Desk other) {
        return new Story(other, ledger, suffix);
    }

    /** A story beside this one, in a partnership of its own; its ids end with the number. */
    public Story nextDoor(int number) {
        return new Story(desk, ledger, suffix + "-" + number);
    }

    /** An id that no other story uses. */
    public String id(String word) {
        return word + "-" + suffix;
    }

    public Story on(String date) {
        decidedOn = date;
        return this;
    }

    /** As somebody who is appointed for this much. */
    public Story as(Mandate appointment) {
        mandate = appointment;
        return this;
    }

    public Mandate mandate() {
        return mandate;
    }

    public Story because(@Nullable String why) {
        reason = why;
        return this;
    }

    /** On the authority of a meeting. */
    public Story at(String meetingId) {
        meeting = meetingId;
        return this;
    }

    public Story given(Command... commands) {
        for (var command : commands) ask(command);
        return this;
    }

    /** A partnership with the members council, police and fire since 2019. */
    public Story givenAPartnership() {
        given(new RegisterPartnership(partnership, "Safer Town", "Town Council", "The Executive", "The Committee"));
        on("2019");
        for (var member : new String[] {"council", "police", "fire"})
            given(new AdmitMember(partnership, member, "The " + member, MemberCategory.RESPONSIBLE_AUTHORITY));
        return on("2021-03-11");
    }

    /** That partnership, with a plan for 2020 to 2024. */
    public Story givenAPlan() {
        return givenAPartnership().given(new DraftPlan(plan, partnership, "Plan 2020-2024", span("2020", "2024")));
    }

    public Story givenATheme(String themeId, int number) {
        return given(new AddTheme(plan, themeId, number, "Theme " + themeId));
    }

    public Receipt ask(Command command) {
        return desk.decide(
                new Asked(command, envelope(command, UUID.randomUUID().toString()), mandate));
    }

    /** Then the event is the newest in the stream of the command. */
    public Story records(Command command, DomainEvent event) {
        var receipt = ask(command);
        assertThat(receipt.stream()).isEqualTo(command.stream());
        assertThat(newest(receipt).event()).isEqualTo(event);
        return this;
    }

    /** And the event is the newest in another stream. */
    public Story alsoRecords(String stream, DomainEvent event) {
        var events = ledger.stream(stream, 0);
        assertThat(events.get(events.size() - 1).event()).isEqualTo(event);
        return this;
    }

    /** Then the rule is named, with the field, and nothing was recorded. */
    public Refusal refuses(Command command, Rule rule, String field) {
        long head = ledger.head().position();
        var refusal = catchThrowableOfType(Refusal.class, () -> ask(command));
        assertThat(refusal).as("%s is refused", command).isNotNull();
        assertThat(refusal.rule()).as(refusal.sentence()).isEqualTo(rule);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.sentence()).endsWith(".");
        assertThat(ledger.head().position()).as("nothing was recorded").isEqualTo(head);
        return refusal;
    }

    public Envelope envelope(Command command, String commandId) {
        return new Envelope(
                new CommandReference(commandId, command.getClass().getSimpleName(), digest(command), null),
                new Actor("person-1", "Executive recorder"),
                PartialDate.parse(decidedOn),
                new Authority(Authority.Kind.MEETING, "Minute 4.2", meeting),
                reason);
    }

    public static Span span(String from, @Nullable String to) {
        return new Span(PartialDate.parse(from), to == null ? null : PartialDate.parse(to));
    }

    private RecordedEvent newest(Receipt receipt) {
        return ledger.stream(receipt.stream(), receipt.sequence()).get(0);
    }

    private static String digest(Command command) {
        return "%064x".formatted(command.hashCode() & 0xffffffffL);
    }
}
