package org.planledger.command.api;

import org.planledger.ledger.Receipt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Where a command's event stands; {@code repeated} says that it stood there before this request. */
record Answer(String commandId, long position, String stream, long sequence, boolean repeated) {

    /** The header by which a reader can ask a view to have come so far. */
    static final String POSITION = "Ledger-Position";

    static ResponseEntity<Answer> of(Receipt r) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + r.sequence() + "\"")
                .header(POSITION, String.valueOf(r.position()))
                .body(new Answer(r.commandId(), r.position(), r.stream(), r.sequence(), r.repeated()));
    }
}
