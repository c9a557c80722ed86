package org.planledger.query.page.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of a command: how it was decided, and what.
 *
 * @param envelope date and authority, which come first
 * @param command the command's own fields
 * @param reason which comes last
 */
record FormShape(List<Part> envelope, List<Part> command, List<Part> reason) {
    private static final String ENVELOPE = """
            {"type": "object", "required": ["authority"], "properties": {
              "decidedOn": {"type": "string", "format": "partial-date", "title": "When was it decided?",
                "description": "As precisely as known: a year alone is enough. Leave it empty if it was decided today, or on the day of the meeting that you choose below."},
              "authority": {"type": "object", "title": "On what authority?", "required": ["kind", "reference"],
                "properties": {
                  "kind": {"type": "string", "enum": ["MEETING", "DELEGATED", "STATUTORY", "PAPER"],
                    "title": "On what ground was it decided?", "x-titles": {
                      "MEETING": "At a meeting", "DELEGATED": "Under delegated powers",
                      "STATUTORY": "It follows from an Act or regulation", "PAPER": "A published paper states it"}},
                  "meetingId": {"type": "string", "x-options": "meetings", "title": "Meeting",
                    "description": "Where it was decided at a meeting that is recorded here"},
                  "reference": {"type": "string", "format": "line", "maxLength": 200, "title": "Where to look it up",
                    "description": "For example: Minute 4.2; Scheme of delegation, 3.1; or the paper's title. Where the minutes are not out yet: the agenda item"}}}}}
            """;
    private static final String REASON = """
            {"type": "object", "properties": {
              "reason": {"type": "string", "format": "text", "maxLength": 4000, "title": "Why?",
                "description": "Corrections, withdrawals and a release that leaves no lead need one; the form says so where something else does"}}}
            """;

    static FormShape of(Offer offer) {
        var command = Part.of(offer.schema()).stream()
                .map(part -> isStandingLead(offer.name(), part) ? part.among("leads") : part)
                .toList();
        return new FormShape(read(ENVELOPE), command, read(REASON));
    }

    /** Who is released is one of those who lead now. */
    private static boolean isStandingLead(String command, Part part) {
        return (command.equals("ReleaseThemeLead") && part.name().equals("lead"))
                || (command.equals("TransferThemeLead") && part.name().equals("from"));
    }

    private static List<Part> read(String schema) {
        return Part.of(JsonMapper.shared().readTree(schema));
    }

    /** What the form calls a field, "command.figures.0.value"; the name itself where it has none. */
    String label(String path) {
        return find(path).map(placed -> placed.part().label()).orElse(path);
    }

    /** The name of the field that a person fills in: of one line among several, "command.wards.2", of them all. */
    String box(String path) {
        return find(path).map(Placed::path).orElse(path);
    }

    private Optional<Placed> find(String path) {
        return all().flatMap(placed -> find(placed, path)).findFirst();
    }

    private static Stream<Placed> find(Placed placed, String path) {
        if (placed.path().equals(path)) return Stream.of(placed);
        if (!path.startsWith(placed.path() + ".")) return Stream.of();
        if (placed.part().kind() == Part.Kind.LINES) return Stream.of(placed);
        var inside = placed.path() + path.substring(placed.path().length()).replaceFirst("^(\\.\\d+)?\\..*$", "$1");
        return placed(inside, placed.part().parts()).flatMap(child -> find(child, path));
    }

    /** The group or row that a field is, or is in: "Figures, number 2"; "" where it is in none. */
    String group(String field) {
        return all().map(placed -> group(placed, field))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String group(Placed placed, String field) {
        var part = placed.part();
        if (part.isAuthority() || !(field + ".").startsWith(placed.path() + ".")) return "";
        return switch (part.kind()) {
            case GROUP -> part.label();
            case LIST -> row(part, field.substring(placed.path().length()));
            default -> "";
        };
    }

    private static String row(Part list, String rest) {
        var number = Pattern.compile("^\\.(\\d{1,4})").matcher(rest);
        return number.find() ? list.row(Integer.parseInt(number.group(1))) : "";
    }

    boolean has(String field) {
        return command.stream().anyMatch(part -> part.name().equals(field));
    }

    /** Whether the field is the id of something that the command creates. */
    boolean isNew(String field) {
        return command.stream().anyMatch(part -> part.name().equals(field) && part.kind() == Part.Kind.NEW_ID);
    }

    /** Each part with the beginning of its field's name, in the order of the form. */
    Stream<Placed> all() {
        return Stream.of(placed("envelope", envelope), placed("command", command), placed("envelope", reason))
                .flatMap(s -> s);
    }

    /** The names of the command's fields, also of those inside groups, as an address that fills them in has them. */
    List<String> fields() {
        return placed("command", command)
                .flatMap(FormShape::single)
                .map(placed -> placed.path().replaceFirst("^command\\.", ""))
                .toList();
    }

    private static Stream<Placed> single(Placed placed) {
        return placed.part().kind() == Part.Kind.GROUP
                ? placed(placed.path(), placed.part().parts()).flatMap(FormShape::single)
                : Stream.of(placed);
    }

    /** The files that the command names. */
    List<Placed> files() {
        return placed("command", command)
                .filter(placed -> placed.part().kind() == Part.Kind.FILE)
                .toList();
    }

    /** Every list of rows, also those inside a group. */
    List<Placed> lists() {
        return all().flatMap(FormShape::lists).toList();
    }

    private static Stream<Placed> lists(Placed placed) {
        return switch (placed.part().kind()) {
            case LIST -> Stream.of(placed);
            case GROUP -> placed(placed.path(), placed.part().parts()).flatMap(FormShape::lists);
            default -> Stream.of();
        };
    }

    static Stream<Placed> placed(String prefix, List<Part> parts) {
        return parts.stream().map(part -> new Placed(prefix + "." + part.name(), part));
    }

    /** A part with the name of its field. */
    record Placed(String path, Part part) {}
}
