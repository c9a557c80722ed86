package org.planledger.ledger.mongo;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.planledger.values.Sealed;

/** Which records hold texts that are sealed, themselves or in their values; the others need nothing to be read. */
final class SealedRecords {
    private static final ClassValue<Boolean> KNOWN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> record) {
            return record.isRecord()
                    && Arrays.stream(record.getRecordComponents()).anyMatch(SealedRecords::holds);
        }
    };

    private SealedRecords() {}

    static boolean holds(Class<?> record) {
        return KNOWN.get(record);
    }

    private static boolean holds(RecordComponent component) {
        return component.isAnnotationPresent(Sealed.class) || holds(component.getGenericType());
    }

    private static boolean holds(Type type) {
        if (type instanceof ParameterizedType list)
            return Arrays.stream(list.getActualTypeArguments()).anyMatch(SealedRecords::holds);
        return type instanceof Class<?> record && holds(record);
    }
}
