package org.planledger.query.page.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planledger.query.answer.Problem;
import org.planledger.query.exempt.Looking;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.proof.Evidence;
import org.planledger.query.proof.Published;
import org.planledger.query.register.Item;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How readers check the ledger themselves: the newest checkpoint, and evidence to take away. */
@Controller
class ProofPage {

    private static final int OLDER = 20;

    private final Published published;
    private final Evidence evidence;
    private final Looking looking;

    ProofPage(Published published, Evidence evidence, Looking looking) {
        this.published = published;
        this.evidence = evidence;
        this.looking = looking;
    }

    /** Evidence that can be taken away. */
    record Download(String name, String href) {}

    @GetMapping("/proof")
    String proof(Visit visit, Model page) {
        page.addAttribute("newest", published.newest().orElse(null));
        page.addAttribute("older", older());
        page.addAttribute("keys", published.keys());
        page.addAttribute("downloads", downloads(visit));
        page.addAttribute("auditsAll", looking.auditsAll());
        return "proof";
    }

    /** The whole ledger, for those who audit all of it. */
    @GetMapping("/proof/ledger")
    ResponseEntity<Resource> ledger() throws IOException {
        if (!looking.auditsAll())
            throw Problem.forbidden("The whole ledger is for auditors of the whole installation.");
        return evidence.ofEverything();
    }

    /** The sizes before the newest, the latest first. */
    private List<Long> older() {
        var sizes = new ArrayList<>(published.sizes());
        Collections.reverse(sizes);
        return sizes.stream().skip(1).limit(OLDER).toList();
    }

    private static List<Download> downloads(Visit visit) {
        var downloads = new ArrayList<Download>();
        for (var partnership : visit.view().partnerships()) {
            var id = partnership.id().path();
            downloads.add(download("Everything of " + partnership.text("name"), partnership));
            for (var plan : visit.view().plans(id)) downloads.add(download(plan.text("title"), plan));
        }
        return downloads;
    }

    private static Download download(String name, Item item) {
        return new Download(name, "/api/evidence/" + item.id());
    }
}
