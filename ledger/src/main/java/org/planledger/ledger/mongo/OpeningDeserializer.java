package org.planledger.ledger.mongo;

import static org.planledger.ledger.mongo.LineText.require;

import org.jspecify.annotations.Nullable;
import org.planledger.ledger.seal.SealedText;
import org.planledger.values.Unreadable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads what {@link SealingSerializer} wrote. */
final class OpeningDeserializer extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final String field;

    /** @param type String, an enum or long */
    OpeningDeserializer(Class<?> type) {
        this(type, "");
    }

    private OpeningDeserializer(Class<?> type, String field) {
        this.type = type;
        this.field = field;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property == null ? this : new OpeningDeserializer(type, property.getName());
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.START_OBJECT)) return plain(json);
        var sealed = new SealedText(next(json, "sealed"), next(json, "text"));
        require(json.nextToken() == JsonToken.END_OBJECT, "a sealed text holds more than it should");
        var sealing = (Sealing) context.getAttribute(Sealing.KEY);
        return value(sealing.vault().open(sealed, sealing.at(field)));
    }

    private @Nullable Object plain(JsonParser json) {
        boolean isNumber = type == long.class && json.hasToken(JsonToken.VALUE_NUMBER_INT);
        return isNumber ? (Object) json.getLongValue() : value(text(json));
    }

    private @Nullable Object value(String text) {
        if (type == String.class) return text;
        if (type == long.class) return Unreadable.is(text) ? 0L : Long.parseLong(text);
        return Unreadable.is(text) ? null : one(text);
    }

    private Object one(String name) {
        for (var each : type.getEnumConstants()) if (((Enum<?>) each).name().equals(name)) return each;
        throw new IllegalArgumentException("'" + name + "' is none of " + type.getSimpleName());
    }

    private static String next(JsonParser json, String name) {
        require(name.equals(json.nextName()), "'" + name + "' of a sealed text is missing");
        json.nextToken();
        return text(json);
    }

    private static String text(JsonParser json) {
        require(json.hasToken(JsonToken.VALUE_STRING), "a text is missing");
        return json.getString();
    }
}
