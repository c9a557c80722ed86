package org.planledger.command.api;

import org.planledger.command.request.Command;

/** A request that was read and found well-formed. */
record Request(EnvelopeForm envelope, Command command) {}
