package org.planledger.command.catalogue;

import tools.jackson.databind.JsonNode;

/**
 * A request that is recorded as it stands, once those of the earlier steps were; its command id is the sender's.
 *
 * @param step its place in the one story that all examples tell, counted from 1
 * @param envelope when it was decided, on what authority, and where it must be said why
 * @param command the fields of the command
 */
public record Example(int step, JsonNode envelope, JsonNode command) {}
