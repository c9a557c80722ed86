package org.planledger.query.proof;

import java.io.IOException;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Problem;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Evidence bundles: of a part for everybody, of the whole ledger for those who audit all of it. */
@RestController
class EvidenceReads {

    private final Evidence evidence;
    private final Looking looking;

    EvidenceReads(Evidence evidence, Looking looking) {
        this.evidence = evidence;
        this.looking = looking;
    }

    @GetMapping(path = "/api/evidence/ledger", produces = Evidence.ZIP)
    ResponseEntity<Resource> ledger() throws IOException {
        if (!looking.auditsAll())
            throw Problem.forbidden("The whole ledger is for auditors of the whole installation.");
        return evidence.ofEverything();
    }

    @GetMapping(path = "/api/evidence/partnership/{id}", produces = Evidence.ZIP)
    ResponseEntity<Resource> partnership(@PathVariable String id) throws IOException {
        return evidence.ofPartnership(Found.in(looking.at(Moment.NOW), ItemId.of(ItemKind.PARTNERSHIP, id)));
    }

    @GetMapping(path = "/api/evidence/plan/{id}", produces = Evidence.ZIP)
    ResponseEntity<Resource> plan(@PathVariable String id) throws IOException {
        return evidence.ofPlan(Found.in(looking.at(Moment.NOW), ItemId.of(ItemKind.PLAN, id)));
    }

    @GetMapping(path = "/api/evidence/item/{*item}", produces = Evidence.ZIP)
    ResponseEntity<Resource> item(@PathVariable String item) throws IOException {
        var view = looking.at(Moment.NOW);
        return evidence.ofItem(Found.in(view, Found.address(item)), view);
    }
}
