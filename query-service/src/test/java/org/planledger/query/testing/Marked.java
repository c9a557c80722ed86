package org.planledger.query.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes events in which every part that was not decided to be open is marked, so that it can be looked for: a text says
 * the marker, a number or one of an enum is one that stands nowhere else.
 */
public final class Marked {
    private final String marker;
    private final int fromLast;
    private final Map<String, Object> open;
    private final Set<String> marks = new LinkedHashSet<>();

    /**
     * @param fromLast which of an enum's values marks it, counted from the last
     * @param open by the name of the component, or of its record and itself: {@code ReportDrafted.title}
     */
    public Marked(String marker, int fromLast, Map<String, Object> open) {
        this.marker = marker;
        this.fromLast = fromLast;
        this.open = new HashMap<>(open);
    }

    public String marker() {
        return marker;
    }

    /** What must not be found, of all that was made. */
    public Set<String> marks() {
        return marks;
    }

    public <T> T of(Class<T> record) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(this::value).toArray();
        try {
            var constructor = record.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " cannot be made", e);
        }
    }

    private Object value(RecordComponent component) {
        var name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        if (open.containsKey(name)) return open.get(name);
        if (open.containsKey(component.getName())) return open.get(component.getName());
        return marked(component.getGenericType(), component.getName());
    }

    private Object marked(Type type, String name) {
        if (type == String.class) return mark(text(name));
        if (type == long.class) return Long.parseLong(mark("98765432" + fromLast));
        if (type instanceof ParameterizedType list) return List.of(marked(list.getActualTypeArguments()[0], name));
        var raw = (Class<?>) type;
        if (!raw.isEnum()) return of(raw);
        var constants = raw.getEnumConstants();
        var constant = constants[constants.length - 1 - fromLast];
        mark(((Enum<?>) constant).name());
        return constant;
    }

    private String text(String name) {
        return switch (name) {
            case "sha256" -> Integer.toHexString(marker.hashCode()).repeat(64).substring(0, 64);
            case "fileName" -> marker + "-file.txt";
            default -> marker + "-" + name;
        };
    }

    private String mark(String text) {
        marks.add(text);
        return text;
    }
}
