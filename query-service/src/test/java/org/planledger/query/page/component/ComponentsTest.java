package org.planledger.query.page.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each fragment gives the very markup that the package's own macro gives, for the options that our pages use. */
class ComponentsTest {
    private static final SpringTemplateEngine ENGINE = engine();
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Options of a component that our pages never use: fixtures with them are left out. */
    private static final Set<String> UNUSED = Set.of(
            "attributes",
            "html",
            "titleHtml",
            "summaryHtml",
            "labelHtml",
            "prefix",
            "suffix",
            "formGroup",
            "conditional",
            "divider",
            "card",
            "role",
            "disableAutoFocus",
            "iconFallbackText",
            "element",
            "isStartButton",
            "disabled",
            "javascript",
            "multiple",
            "preventDoubleClick",
            "inputWrapper",
            "titleHeadingLevel",
            "landmarkLabel",
            "labelText",
            "visuallyHiddenText",
            "inputmode",
            "pattern",
            "autocomplete",
            "serviceName",
            "slots",
            "colspan",
            "rowspan",
            "describedBy",
            "label",
            "id",
            "labelAttributes",
            "autocapitalize",
            "code",
            "disableAutofocus",
            "inverse",
            "tabindex",
            "descriptionHtml",
            "navigationId",
            "menuButtonText",
            "menuButtonLabel",
            "collapseNavigationOnMobile",
            "navigationClasses",
            "ariaLabel",
            "namePrefix",
            "href",
            "type",
            "spellcheck");
    /** And what of these each component does use. */
    private static final Map<String, Set<String>> USED = Map.ofEntries(
            Map.entry("breadcrumbs", Set.of("href")),
            Map.entry("button", Set.of("id")),
            Map.entry("date-input", Set.of("id", "label")),
            Map.entry("details", Set.of("id")),
            Map.entry("error-summary", Set.of("href")),
            Map.entry("file-upload", Set.of("id", "label", "describedBy")),
            Map.entry("input", Set.of("id", "label", "describedBy", "inputmode", "autocomplete", "pattern")),
            Map.entry("inset-text", Set.of("id")),
            Map.entry("notification-banner", Set.of("type")),
            Map.entry("pagination", Set.of("href", "labelText", "landmarkLabel")),
            Map.entry("radios", Set.of("id", "label", "describedBy")),
            Map.entry("select", Set.of("id", "label", "describedBy", "disabled")),
            Map.entry("service-navigation", Set.of("href")),
            Map.entry("summary-list", Set.of("href", "visuallyHiddenText")),
            Map.entry("tabs", Set.of("id", "label")),
            Map.entry("task-list", Set.of("href")),
            Map.entry("textarea", Set.of("id", "label", "describedBy", "autocomplete")),
            Map.entry("warning-text", Set.of("iconFallbackText")));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fixtures")
    void theFragmentGivesThePackagesOwnMarkup(
            String component, String name, Map<String, Object> options, String expected) {
        assertThat(Markup.of(rendered(component, options))).isEqualTo(Markup.of(expected));
    }

    @ParameterizedTest
    @MethodSource("components")
    void enoughFixturesAreLeftToCompareWith(String component) {
        assertThat(fixtures(component).filter(ComponentsTest::isOurs).count())
                .as("fixtures of %s", component)
                .isGreaterThanOrEqualTo(1);
    }

    static Stream<String> components() {
        return Stream.of(
                "breadcrumbs",
                "button",
                "date-input",
                "details",
                "error-summary",
                "file-upload",
                "input",
                "inset-text",
                "notification-banner",
                "pagination",
                "radios",
                "select",
                "service-navigation",
                "summary-list",
                "table",
                "tabs",
                "tag",
                "task-list",
                "textarea",
                "warning-text");
    }

    static Stream<Object[]> fixtures() {
        return components()
                .flatMap(ComponentsTest::fixtures)
                .filter(ComponentsTest::isOurs)
                .map(f -> new Object[] {f.component(), f.name(), f.options(), f.html()});
    }

    private static boolean isOurs(Fixture fixture) {
        return !fixture.html().isBlank()
                && isWhole(fixture)
                && !isElsewhereStyled(fixture)
                && !uses(fixture.options(), fixture.component());
    }

    /** Our radio buttons and dates always stand in a field set with a legend; our navigation always leads somewhere. */
    private static boolean isWhole(Fixture fixture) {
        var options = fixture.options();
        return switch (fixture.component()) {
            case "radios", "date-input" ->
                options.get("fieldset") instanceof Map<?, ?> set && set.get("legend") != null;
            case "service-navigation" -> options.get("navigation") instanceof List<?> list && !list.isEmpty();
            default -> true;
        };
    }

    /** Rows of ours carry no classes of their own. */
    private static boolean isElsewhereStyled(Fixture fixture) {
        return fixture.component().equals("summary-list") && fixture.name().matches(".*(with classes|on items).*");
    }

    private static boolean uses(Object options, String component) {
        if (options instanceof Map<?, ?> map)
            return map.entrySet().stream().anyMatch(e -> isUnused(e, component) || uses(e.getValue(), component));
        return options instanceof List<?> list && list.stream().anyMatch(o -> Objects.isNull(o) || uses(o, component));
    }

    private static boolean isUnused(Map.Entry<?, ?> option, String component) {
        var name = option.getKey().toString();
        var value = option.getValue();
        if (value == null || value.equals("") || value.equals(false)) return true;
        return UNUSED.contains(name) && !USED.getOrDefault(component, Set.of()).contains(name);
    }

    private static Stream<Fixture> fixtures(String component) {
        var file = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/" + component
                + "/fixtures.json";
        try (var in = ComponentsTest.class.getClassLoader().getResourceAsStream(file)) {
            var tree = JSON.readTree(Objects.requireNonNull(in, file)).get("fixtures");
            return tree
                    .valueStream()
                    .map(f -> new Fixture(
                            component,
                            f.get("name").asString(),
                            JSON.convertValue(f.get("options"), new TypeReference<Map<String, Object>>() {}),
                            f.get("html").asString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rendered(String component, Map<String, Object> options) {
        var context = new Context(Locale.UK, Map.of("p", options));
        return ENGINE.process("component/" + component, Set.of(fragment(component)), context);
    }

    /** "date-input" has the fragment "dateInput". */
    private static String fragment(String component) {
        var words = component.split("-", -1);
        return words[0]
                + (words.length == 1 ? "" : words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1));
    }

    private static SpringTemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

    private record Fixture(String component, String name, Map<String, Object> options, String html) {}
}
