package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.values.Role;

/** The links under the product's name, for the partnership and plan that the page is about. */
final class Navigation {
    private final Visit visit;
    private final String here;
    private final List<Map<String, Object>> links = new ArrayList<>();

    Navigation(Visit visit) {
        this.visit = visit;
        this.here = visit.place();
    }

    List<Map<String, Object>> links() {
        visit.plan().ifPresent(plan -> link("Plan", "/plan/" + plan));
        visit.partnership().ifPresent(id -> link("What changed", "/partnership/" + id + "/changes"));
        visit.partnership().ifPresent(this::ofPartnership);
        visit.partnership().ifPresent(id -> link("Audit", "/partnership/" + id + "/trail"));
        if (visit.person().isOneOf(List.of(Role.AUDITOR.claim(), Role.ADMINISTRATOR.claim()))) ofOperators();
        if (!visit.person().signedIn() || visit.person().records())
            add("Record a decision", visit.to(visit.toRecord()));
        return links;
    }

    private void ofOperators() {
        link("Check the ledger", "/check");
        link("Administration", "/administration");
    }

    private void ofPartnership(String id) {
        link("Trackers", "/partnership/" + id + "/trackers");
        link("Meetings", "/partnership/" + id + "/meetings");
    }

    private void link(String text, String address) {
        add(text, visit.to(address));
        if (here.equals(address)) links.get(links.size() - 1).put("current", true);
    }

    private void add(String text, String address) {
        var link = new LinkedHashMap<String, Object>();
        link.put("text", text);
        link.put("href", address);
        if (address.startsWith("/record") && here.startsWith("/record")) link.put("active", true);
        links.add(link);
    }
}
