package org.planledger.query.provenance;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who set a field of an item, when, on whose authority, why, and what it was before. */
@RestController
class ProvenanceReads {

    /** @param field one of its fields, or null for all that it has or had */
    @GetMapping("/api/provenance/{*id}")
    Answer provenance(
            @PathVariable String id, @RequestParam(required = false) @Nullable String field, Register.View view) {
        var item = Found.in(view, Found.address(id));
        var known = Provenance.of(item, view.history(item.id()));
        if (field == null) return new Answer(view.position(), item.id(), known.values());
        var one = known.get(field);
        if (one == null)
            throw Problem.invalid(
                    "field",
                    "'%s' has no field of this name; it has %s."
                            .formatted(item.id(), String.join(", ", known.keySet())));
        return new Answer(view.position(), item.id(), List.of(one));
    }

    record Answer(long position, ItemId item, Collection<Provenance> fields) {}
}
