package org.planledger.query.entry;

import java.util.List;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One entry by its position. */
@RestController
class EntryReads {

    @GetMapping("/api/entries/{position}")
    Told entry(@PathVariable("position") String text, Register.View view) {
        long position = Parameters.position("position", text);
        if (position > view.position()) throw Problem.behind(position, view.position());
        var changes = view.entry(position);
        if (changes.isEmpty()) throw Problem.notFound("There is no entry %,d.".formatted(position));
        return new Told(view.position(), changes.get(0).entry(), changes);
    }

    /** @param changes what it did to each item */
    record Told(long position, Entry entry, List<Change> changes) {}
}
