package org.planledger.query.register;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What entries are filed under, besides the items that they touch.
 *
 * @param value an id or a name
 */
public record Facet(Kind kind, String value) {
    public enum Kind {
        /** The subject of who recorded it. */
        PERSON,
        /** The name of the command. */
        COMMAND,
        /** The stable name of the event. */
        EVENT,
        /** The meeting on whose authority it was decided, or that it is about. */
        MEETING,
        /** The theme, as {@code <plan>/<theme>}, that it touched, or that what it touched belongs to or is about. */
        THEME,
        /** A member that it names, or that it is about. */
        AGENCY
    }

    private static final String MEMBER = "memberId";
    private static final Set<String> NAMING_A_MEMBER = Set.of(MEMBER, "successorId", "chairFrom");

    /** @param above what the touched item stands under */
    public static Set<Facet> of(Change change, Above above) {
        var facets = new LinkedHashSet<Facet>();
        var entry = change.entry();
        facets.add(new Facet(Kind.PERSON, entry.envelope().actor().id()));
        facets.add(new Facet(Kind.COMMAND, entry.envelope().command().name()));
        facets.add(new Facet(Kind.EVENT, entry.event()));
        var meeting = entry.envelope().authority().meetingId();
        if (meeting != null) facets.add(new Facet(Kind.MEETING, meeting));
        Stream.concat(Stream.of(change.item()), above.items()).forEach(item -> about(item, facets));
        for (var field : change.fields()) {
            agencies(field.field(), field.before(), facets);
            agencies(field.field(), field.after(), facets);
        }
        return facets;
    }

    private static void about(ItemId item, Set<Facet> facets) {
        switch (item.kind()) {
            case THEME -> facets.add(new Facet(Kind.THEME, item.path()));
            case MEETING -> facets.add(new Facet(Kind.MEETING, item.path()));
            case MEMBER -> facets.add(new Facet(Kind.AGENCY, item.localId()));
            default -> {}
        }
    }

    private static void agencies(String field, @Nullable Object value, Set<Facet> facets) {
        if (value instanceof Collection<?> list) list.forEach(one -> agencies(field, one, facets));
        else if (value instanceof Map<?, ?> map)
            map.forEach((name, one) -> agencies(String.valueOf(name), one, facets));
        else if (value != null && NAMING_A_MEMBER.contains(field)) facets.add(new Facet(Kind.AGENCY, value.toString()));
    }
}
