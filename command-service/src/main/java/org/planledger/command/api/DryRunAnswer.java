package org.planledger.command.api;

/** A command that would be recorded as things stand. Nothing was recorded. */
record DryRunAnswer(String commandId, boolean dryRun) {

    DryRunAnswer(String commandId) {
        this(commandId, true);
    }
}
