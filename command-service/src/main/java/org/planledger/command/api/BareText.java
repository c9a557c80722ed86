package org.planledger.command.api;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Blanks around a text are no part of it: they are not recorded, and no answer repeats them. */
final class BareText extends StdScalarDeserializer<String> {

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private BareText() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule().addDeserializer(String.class, new BareText());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return AROUND.matcher(parser.getString()).replaceAll("");
    }
}
