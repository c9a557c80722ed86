package org.planledger.command.catalogue;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.NewId;
import org.planledger.values.Attachment;
import org.planledger.values.Exemption;
import org.planledger.values.FileKind;
import org.planledger.values.PartialDate;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a command, read from its record, its annotations and the words file. */
public final class CommandSchemas {

    /** The bounds of what no annotation bounds: values carry none, for they know no framework. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999);

    /** In bytes. */
    private static final BigDecimal LARGEST_SIZE = BigDecimal.valueOf(1_000_000_000);

    private static final int MOST_ENTRIES = 20;

    private static final Comparator<MemberScope<?, ?>> AS_DECLARED = Comparator.comparing(member -> 0);

    private final SchemaGenerator generator;
    private final Words words;

    CommandSchemas(Words words) {
        this.words = words;
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral()
                .withPropertySorter(AS_DECLARED)
                .withCustomDefinitionProvider(
                        (type, context) -> type.getErasedType() == PartialDate.class ? partialDate(context) : null);
        describe(config.forFields());
        generator = new SchemaGenerator(config.build());
    }

    /** The schemas as the service publishes them. */
    public static CommandSchemas published() {
        return new CommandSchemas(Words.load());
    }

    /** The schema of a record; unknown fields are not allowed, and what is not nullable is required. */
    public ObjectNode of(Class<?> type) {
        return generator.generateSchema(type);
    }

    ObjectNode of(Class<?> type, List<Example> examples) {
        var schema = of(type);
        var shown = schema.putArray("examples");
        examples.forEach(example -> shown.add(example.command()));
        return schema;
    }

    private void describe(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withRequiredCheck(field -> !isNullable(field))
                .withTitleResolver(
                        field -> words.find(owner(field), name(field)).orElse(null))
                .withDescriptionResolver(
                        field -> words.find(owner(field), name(field) + ".hint").orElse(null))
                .withStringPatternResolver(field -> isId(field) ? Texts.ID : null)
                .withStringMinLengthResolver(field -> isText(field) ? 1 : null)
                .withStringMaxLengthResolver(field -> isText(field) ? Texts.longest(field) : null)
                .withStringFormatResolver(field -> isText(field) ? Texts.format(field) : null)
                .withNumberInclusiveMinimumResolver(field -> isWhole(field) || isSize(field) ? BigDecimal.ONE : null)
                .withNumberInclusiveMaximumResolver(CommandSchemas::largest)
                .withArrayMaxItemsResolver(field -> isList(field) ? MOST_ENTRIES : null)
                .withInstanceAttributeOverride(this::addOptions);
    }

    private void addOptions(ObjectNode schema, FieldScope field, SchemaGenerationContext context) {
        if (isText(field) && !field.isFakeContainerItemScope() && field.getAnnotation(NewId.class) == null)
            words.options(owner(field), name(field)).ifPresent(options -> schema.put("x-options", options));
        var type = field.getType().getErasedType();
        if (type == Attachment.class) schema.put("x-file", FileKind.allEndings().collect(Collectors.joining(",")));
        if (type.isEnum() && !field.isFakeContainerItemScope()) {
            var titles = schema.putObject("x-titles");
            Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .forEach(c -> titles.put(c, words.of(simple(type) + "." + c)));
        }
    }

    private static CustomDefinition partialDate(SchemaGenerationContext context) {
        var date = context.getGeneratorConfig().createObjectNode();
        date.put("type", "string").put("format", "partial-date").put("maxLength", 10);
        date.putArray("examples").add("2021").add("2021-03").add("2021-03-11");
        return new CustomDefinition(date, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }

    private static boolean isWhole(FieldScope field) {
        var type = field.getType().getErasedType();
        return type == int.class || type == Integer.class;
    }

    private static boolean isSize(FieldScope field) {
        return field.getType().getErasedType() == long.class;
    }

    private static @Nullable BigDecimal largest(FieldScope field) {
        if (isSize(field)) return LARGEST_SIZE;
        if (owner(field) == Exemption.class && isWhole(field)) return BigDecimal.valueOf(Exemption.PARAGRAPHS);
        return isWhole(field) ? LARGEST : null;
    }

    private static boolean isList(FieldScope field) {
        return field.isContainerType() && !field.isFakeContainerItemScope();
    }

    private static boolean isId(FieldScope field) {
        return isText(field) && Texts.isId(name(field));
    }

    private static Class<?> owner(FieldScope field) {
        return field.getRawMember().getDeclaringClass();
    }

    private static String simple(Class<?> type) {
        var outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private static String name(FieldScope field) {
        return field.getDeclaredName();
    }
}
