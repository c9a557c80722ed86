package org.planledger.standalone.example;

import java.time.Instant;
import java.util.List;
import org.planledger.standalone.history.HistoryCommand;

/**
 * What is recorded at one moment.
 *
 * @param at when, on the simulated clock; each session is later than the one before
 * @param papers what the commands attach, to be stored before them
 * @param commands in the order in which they are to be decided; at least one
 */
public record Session(Instant at, List<Paper> papers, List<HistoryCommand> commands) {}
