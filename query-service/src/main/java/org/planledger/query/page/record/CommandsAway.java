package org.planledger.query.page.record;

/** The command-service does not answer, so it is not known what may be recorded. */
final class CommandsAway extends RuntimeException {
    CommandsAway() {
        super("The command service does not answer.", null, false, false);
    }
}
