package org.planledger.command.state;

import org.planledger.events.DomainEvent;
import org.planledger.values.PartialDate;

/** An event with the date on which it took effect. */
public record Fact(DomainEvent event, PartialDate decidedOn) {}
