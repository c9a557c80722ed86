package org.planledger.ledger.mongo;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Attachment;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Figure;
import org.planledger.values.GovernanceRules;
import org.planledger.values.PartialDate;

/** Makes a value of any record of the vocabulary: with all that it can hold, and with as little as it may. */
final class SampleRecords {
    /** Values with rules of their own, which not just any parts would keep. */
    private static final Map<Class<?>, Object> RULED = Map.of(
            PartialDate.class,
            PartialDate.parse("2019-03"),
            GovernanceRules.class,
            GovernanceRules.USUAL,
            BackgroundPapers.class,
            new BackgroundPapers(List.of("Plan"), false),
            Attachment.class,
            new Attachment("0".repeat(64), 1 << 20, "application/pdf", "report.pdf"));

    private SampleRecords() {}

    static <T> T full(Class<T> record) {
        return make(record, true);
    }

    static <T> T sparse(Class<T> record) {
        return make(record, false);
    }

    private static <T> T make(Class<T> record, boolean full) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> full || !isNullable(component.getAnnotatedType())
                        ? value(component.getGenericType(), full)
                        : null)
                .toArray();
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " needs a sample", e);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Object value(Type type, boolean full) {
        if (type == String.class) return "some text";
        if (type == int.class || type == Integer.class) return 7;
        if (type == long.class || type == Long.class) return 7L;
        if (type == boolean.class || type == Boolean.class) return true;
        if (type instanceof Class<?> ruled && RULED.containsKey(ruled)) return RULED.get(ruled);
        if (type == Figure.class) return figure(full);
        if (type instanceof ParameterizedType list)
            return full ? List.of(value(list.getActualTypeArguments()[0], true)) : List.of();
        var raw = (Class<?>) type;
        return raw.isEnum() ? raw.getEnumConstants()[0] : make(raw, full);
    }

    private static Figure figure(boolean full) {
        return new Figure(
                "fines issued",
                Figure.Kind.PERCENTAGE_CHANGE,
                "0.5",
                "percent",
                Figure.Comparator.ABOUT,
                Figure.Direction.DECREASE,
                full ? true : null);
    }
}
