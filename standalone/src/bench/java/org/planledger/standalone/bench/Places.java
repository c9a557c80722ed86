package org.planledger.standalone.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What some partnerships have that pages are about, as the read API names it. */
final class Places {
    private static final int PARTNERSHIPS = 3;
    private static final Pattern BRACES = Pattern.compile("\\{([a-z-]+)}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Reader reader;
    private final List<Map<String, List<String>>> partnerships;

    private Places(Reader reader) {
        this.reader = reader;
        partnerships = items("/api/partnerships").limit(PARTNERSHIPS).map(this::placesOf).toList();
    }

    static Places asked(Reader reader) {
        return new Places(reader);
    }

    /** The address of a page of this kind: each round that of another partnership, and of another thing in it. */
    String address(String kind, int round) {
        var places = partnerships.get(round % partnerships.size());
        return BRACES.matcher(kind).replaceAll(name -> {
            var some = places.get(name.group(1));
            return Matcher.quoteReplacement(some.get(round / partnerships.size() % some.size()));
        });
    }

    /** The names of the trackers that there are. */
    List<String> trackers() {
        var partnership = partnerships.get(0).get("partnership").get(0);
        return JSON.readTree(reader.ask("/api/partnerships/" + partnership + "/trackers")).path("trackers").valueStream()
                .map(tracker -> tracker.path("name").asString())
                .toList();
    }

    private Map<String, List<String>> placesOf(JsonNode partnership) {
        var id = path(partnership);
        var plans = items("/api/partnerships/" + id + "/plans").map(Places::path).toList();
        var plan = plans.get(plans.size() - 1);
        var places = new LinkedHashMap<String, List<String>>();
        places.put("partnership", List.of(id));
        places.put("earlier", List.of(plans.get(0)));
        places.put("plan", List.of(plan));
        for (var kind : List.of("theme", "action", "action-plan", "achievement"))
            places.put(kind, paths("/api/plans/" + plan + "/" + kind + "s"));
        for (var kind : List.of("recommendation", "risk", "meeting", "decision", "report"))
            places.put(kind, paths("/api/partnerships/" + id + "/" + kind + "s"));
        places.put(
                "entry",
                items("/api/plans/" + plans.get(0) + "/actions")
                        .map(action -> action.at("/latest/position").asString())
                        .toList());
        return places;
    }

    private List<String> paths(String address) {
        return items(address).map(Places::path).toList();
    }

    private Stream<JsonNode> items(String address) {
        var items = new ArrayList<JsonNode>();
        JSON.readTree(reader.ask(address)).path("items").forEach(items::add);
        return items.stream();
    }

    /** "theme/a-plan/a-theme" without its first word. */
    private static String path(JsonNode item) {
        return item.path("id").asString().replaceFirst("^[a-z-]+/", "");
    }
}
