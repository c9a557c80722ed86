package org.planledger.query.page.record;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of a theme's present leads as the value of a choice: the member's id, a bar, the unit. */
final class StandingLead {
    private StandingLead() {}

    static String value(Map<?, ?> lead) {
        var unit = lead.get("unit");
        return lead.get("memberId") + "|" + (unit == null ? "" : unit);
    }

    static JsonNode json(String value) {
        int bar = value.indexOf('|');
        var lead = JsonMapper.shared().createObjectNode();
        lead.put("memberId", bar < 0 ? value : value.substring(0, bar));
        if (bar < 0 || bar == value.length() - 1) lead.putNull("unit");
        else lead.put("unit", value.substring(bar + 1));
        return lead;
    }
}
