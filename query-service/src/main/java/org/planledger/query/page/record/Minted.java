package org.planledger.query.page.record;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Ids that people never have to think of. */
final class Minted {
    private static final List<String> NAMED_BY = List.of("title", "name", "topic", "subject", "text");
    private static final int LONGEST = 40;
    private static final TimeBasedEpochRandomGenerator COMMAND_IDS = Generators.timeBasedEpochRandomGenerator();

    private Minted() {}

    /** One that begins with the time (RFC 9562, version 7): what is recorded together is then filed together. */
    static String commandId() {
        return COMMAND_IDS.generate().toString();
    }

    /** Fills in the id of what is new from its name, once; it stays through changes and retries. */
    static Typed ids(FormShape shape, Typed typed) {
        var next = typed;
        for (var part : shape.command()) {
            var path = "command." + part.name();
            if (part.kind() == Part.Kind.NEW_ID && typed.text(path).isEmpty()) next = next.with(path, id(typed));
        }
        return next;
    }

    /** An id of something new never comes from outside. */
    static Typed withoutNew(FormShape shape, Typed typed) {
        var next = typed;
        for (var part : shape.command())
            if (part.kind() == Part.Kind.NEW_ID) next = next.with("command." + part.name(), "");
        return next;
    }

    private static String id(Typed typed) {
        var name = NAMED_BY.stream()
                .map(field -> typed.text("command." + field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("item");
        var end = UUID.randomUUID().toString().substring(0, 6);
        var slug = slug(name);
        return slug.isEmpty() ? "item-" + end : slug + "-" + end;
    }

    private static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
