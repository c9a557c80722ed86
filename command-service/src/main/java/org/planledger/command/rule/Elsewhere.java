package org.planledger.command.rule;

import org.planledger.events.DomainEvent;

/**
 * What a decision means for a stream beside its own. The rules must have relied on that stream: of two decisions that
 * saw it in the same state one is recorded, and the other is decided again.
 */
public record Elsewhere(String stream, DomainEvent event) {}
