package org.planledger.command.api;

import org.jspecify.annotations.Nullable;
import org.planledger.command.axon.Asked;
import tools.jackson.databind.JsonNode;

/**
 * One row of a batch.
 *
 * @param number counted from 1
 * @param id the command id as far as it can be read
 * @param asked null where the row is no command that the sender may ask for
 * @param why what is wrong then
 */
record BatchRow(
        int number,
        @Nullable String id,
        @Nullable Asked asked,
        @Nullable RuntimeException why) {

    static BatchRow good(int number, Asked asked) {
        return new BatchRow(number, asked.id(), asked, null);
    }

    static BatchRow bad(int number, JsonNode row, RuntimeException why) {
        var id = row.path("envelope").path("commandId").asString("");
        return new BatchRow(number, id.isEmpty() || id.length() > 100 ? null : id, null, why);
    }
}
