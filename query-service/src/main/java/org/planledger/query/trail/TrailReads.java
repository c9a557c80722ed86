package org.planledger.query.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.access.Exports;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Spreadsheet;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail, page by page, or as a whole as a file. */
@RestController
class TrailReads {
    private final Exports exports;

    TrailReads(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/partnerships/{id}/trail")
    Answer trail(@PathVariable String id, @ModelAttribute Asked asked, Register.View view) {
        require(id, view);
        var page = asked.page(view, id);
        return new Answer(view.position(), page.entries(), page.next());
    }

    /** @param next what to ask {@code beyond} for the next page; null where there is nothing further */
    record Answer(
            long position,
            List<Trail.Told> entries,
            @Nullable Long next) {}

    /** One JSON text per line. */
    @GetMapping(path = "/api/partnerships/{id}/trail.ndjson", produces = TrailFile.NDJSON)
    void lines(@PathVariable String id, @ModelAttribute Asked asked, Register.View view, HttpServletResponse response)
            throws IOException {
        require(id, view);
        var trail = asked.whole(view, id);
        exports.record(id);
        TrailFile.lines(trail, response);
    }

    /** A table, for a spreadsheet. */
    @GetMapping(path = "/api/partnerships/{id}/trail.csv", produces = Spreadsheet.TYPE)
    void table(@PathVariable String id, @ModelAttribute Asked asked, Register.View view, HttpServletResponse response)
            throws IOException {
        require(id, view);
        var trail = asked.whole(view, id);
        exports.record(id);
        TrailFile.table(trail, response);
    }

    private static void require(String id, Register.View view) {
        Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, id));
    }
}
