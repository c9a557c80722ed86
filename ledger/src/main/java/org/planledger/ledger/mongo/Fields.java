package org.planledger.ledger.mongo;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the fields of a line in the order in which they must stand; what is not there is an illegal argument. */
final class Fields {
    private Fields() {}

    static String text(JsonParser json, String name) {
        field(json, name);
        return textHere(json, name);
    }

    private static String textHere(JsonParser json, String name) {
        require(json.currentToken() == JsonToken.VALUE_STRING, name + " is not text");
        return json.getString();
    }

    static @Nullable String textOrNull(JsonParser json, String name) {
        field(json, name);
        return json.currentToken() == JsonToken.VALUE_NULL ? null : textHere(json, name);
    }

    static @Nullable Long numberOrNull(JsonParser json, String name) {
        field(json, name);
        return json.currentToken() == JsonToken.VALUE_NULL ? null : numberHere(json, name);
    }

    static void begin(JsonParser json, String name) {
        field(json, name);
        require(json.currentToken() == JsonToken.START_OBJECT, name + " is not an object");
    }

    static void end(JsonParser json, String name) {
        require(json.nextToken() == JsonToken.END_OBJECT, name + " has more fields");
    }

    static long number(JsonParser json, String name) {
        field(json, name);
        return numberHere(json, name);
    }

    private static long numberHere(JsonParser json, String name) {
        require(json.currentToken() == JsonToken.VALUE_NUMBER_INT, name + " is not a whole number");
        return json.getLongValue();
    }

    static void field(JsonParser json, String name) {
        require(name.equals(json.nextName()), "'" + name + "' is missing");
        json.nextToken();
    }

    static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException(what);
    }
}
