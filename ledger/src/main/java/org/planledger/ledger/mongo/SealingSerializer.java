package org.planledger.ledger.mongo;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Withholding;
import org.planledger.values.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a text, one of an enum or a number sealed: {@code {"sealed":"<key>","text":"<base64>"}}, or as it is where
 * nothing is to be sealed.
 */
final class SealingSerializer extends ValueSerializer<Object> {
    private final Sealed.Under under;
    private final String field;

    SealingSerializer(Sealed.Under under) {
        this(under, "");
    }

    private SealingSerializer(Sealed.Under under, String field) {
        this.under = under;
        this.field = field;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        return property == null ? this : new SealingSerializer(under, property.getName());
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        var text = value instanceof Enum<?> one ? one.name() : value.toString();
        var sealing = (Sealing) context.getAttribute(Sealing.KEY);
        var sealed = isOpen(json.streamWriteContext())
                ? null
                : sealing.vault().seal(text, under, sealing.at(field)).orElse(null);
        if (sealed == null) {
            if (value instanceof Long number) json.writeNumber(number);
            else json.writeString(text);
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("sealed", sealed.key());
        json.writeStringProperty("text", sealed.ciphertext());
        json.writeEndObject();
    }

    /** Whether it stands in an event that withholds nothing. */
    private static boolean isOpen(TokenStreamContext here) {
        for (TokenStreamContext at = here; at != null; at = at.getParent())
            if (at.currentValue() instanceof Withholding event) return !event.withholds();
        return false;
    }
}
