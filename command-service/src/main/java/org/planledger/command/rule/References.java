package org.planledger.command.rule;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which other records a record names: its fields that end in {@code Id}. Each type is looked at once. */
final class References {

    private static final String PARTNERSHIP = "partnershipId";

    private static final ClassValue<List<Reference>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<Reference> computeValue(Class<?> type) {
            var fields = type.getRecordComponents();
            if (fields == null) return List.of();
            return Arrays.stream(fields)
                    .filter(c -> c.getType() == String.class && c.getName().endsWith("Id"))
                    .map(Reference::of)
                    .toList();
        }
    };

    private References() {}

    /** The partnership that the record names. */
    static Optional<String> partnership(Object record) {
        return OF_TYPE.get(record.getClass()).stream()
                .filter(Reference::isPartnership)
                .flatMap(reference -> Stream.ofNullable(reference.id(record)))
                .findFirst();
    }

    /** The streams that would have the ids which the record names, in the order of its fields. */
    static Stream<String> streams(Object record) {
        return OF_TYPE.get(record.getClass()).stream().flatMap(reference -> reference.stream(record));
    }

    /** @param kind {@code action-plan} for the field {@code actionPlanId} */
    private record Reference(String field, String kind, Method accessor) {

        static Reference of(RecordComponent field) {
            var name = field.getName();
            var kind = name.replaceAll("Id$", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return new Reference(name, kind, field.getAccessor());
        }

        boolean isPartnership() {
            return field.equals(PARTNERSHIP);
        }

        Stream<String> stream(Object record) {
            var id = id(record);
            return id == null ? Stream.empty() : Stream.of(kind + "/" + id);
        }

        @Nullable
        String id(Object record) {
            try {
                return (String) accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
