package org.planledger.query.answer;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Version;
import org.planledger.values.PartialDate;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of answers, read from the records that are written as answers. */
final class ApiSchemas {

    private static final Map<Class<?>, String> TEXTS =
            Map.of(PartialDate.class, "partial-date", ItemId.class, "item", Instant.class, "date-time");

    private final SchemaBuilder builder;

    ApiSchemas() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> special(type.getErasedType(), context));
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(ApiSchemas::isNullable);
        builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    /** A reference to the schema of a type; {@link #definitions} has the schema itself. */
    ObjectNode reference(Type type) {
        return builder.createSchemaReference(type);
    }

    ObjectNode definitions() {
        return builder.collectDefinitions("components/schemas");
    }

    private static @Nullable CustomDefinition special(Class<?> type, SchemaGenerationContext context) {
        var schema = context.getGeneratorConfig().createObjectNode();
        if (type == Object.class) return inline(schema.put("description", "Whatever JSON has."));
        if (Map.class.isAssignableFrom(type)) return inline(schema.put("type", "object"));
        if (type == Version.class) return inline(schema.put("type", "integer"));
        var format = TEXTS.get(type);
        return format == null ? null : inline(schema.put("type", "string").put("format", format));
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
