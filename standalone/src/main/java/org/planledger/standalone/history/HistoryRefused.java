package org.planledger.standalone.history;

/** The command API did not take a command of the history. The message says which, and why. */
public final class HistoryRefused extends RuntimeException {

    HistoryRefused(HistoryCommand command, String why) {
        super("The example plan could not be loaded: the command " + command.id() + " (" + command.name()
                + ") was refused. " + why);
    }
}
