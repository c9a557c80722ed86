package org.planledger.query.register;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Changes as the JSON text that the register stores. Whole numbers are read as {@link Long}s. */
public final class ChangeJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private ChangeJson() {}

    /** The one mapper for what the register stores. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static String write(Change change) {
        return MAPPER.writeValueAsString(change);
    }

    public static Change read(String text) {
        return MAPPER.readValue(text, Change.class);
    }
}
