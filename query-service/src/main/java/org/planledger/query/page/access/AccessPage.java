package org.planledger.query.page.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.access.AccessLog;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.signin.Person;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who took exports with them and who looked at exempt matter, newest first. */
@Controller
class AccessPage {
    private static final int LINES = 50;

    private final AccessLog log;

    AccessPage(AccessLog log) {
        this.log = log;
    }

    @GetMapping("/partnership/{id}/access")
    String accesses(
            Visit visit, Model page, @PathVariable String id, @RequestParam(required = false) @Nullable String beyond) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        if (!isFor(visit.person(), id))
            throw Problem.notAllowed("The access log of a partnership is for its own auditors.");
        var found = log.page(id, beyond == null ? null : Parameters.position("beyond", beyond), LINES);
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", Trail.of(visit, partnership));
        page.addAttribute("lines", lines(found, visit));
        page.addAttribute("next", found.next() == null ? "" : visit.to(visit.place() + "?beyond=" + found.next()));
        return "access";
    }

    private static boolean isFor(Person person, String partnershipId) {
        return person.roles().contains(Role.AUDITOR) && person.actsFor(partnershipId);
    }

    private static List<AccessLine> lines(AccessLog.Page found, Visit visit) {
        return found.lines().stream().map(line -> AccessLine.of(line, visit)).toList();
    }
}
