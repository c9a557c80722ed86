package org.planledger.ledger.mongo;

import static org.planledger.ledger.mongo.LineText.require;

import org.jspecify.annotations.Nullable;
import org.planledger.ledger.seal.SealedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads what {@link SealingSerializer} wrote. */
final class OpeningDeserializer extends ValueDeserializer<String> {
    private final String field;

    OpeningDeserializer() {
        this("");
    }

    private OpeningDeserializer(String field) {
        this.field = field;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property == null ? this : new OpeningDeserializer(property.getName());
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.START_OBJECT)) return text(json);
        var sealed = new SealedText(next(json, "sealed"), next(json, "text"));
        require(json.nextToken() == JsonToken.END_OBJECT, "a sealed text holds more than it should");
        var sealing = (Sealing) context.getAttribute(Sealing.KEY);
        return sealing.vault().open(sealed, sealing.at(field));
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
