package org.planledger.query.page.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.DigestUtils;

/**
 * How the pages of one partnership look.
 *
 * @param name of the council, or ""
 * @param style the style sheet that sets the colour, or null
 * @param logo the picture, or null
 */
public record Brand(
        String partnershipId,
        String name,
        @Nullable Part style,
        @Nullable Part logo) {
    private static final int LARGEST_LOGO = 100_000;

    /** What is served under a name that changes with its contents. */
    public record Part(String href, String type, ByteArrayResource contents) {}

    static Brand of(String id, BrandSettings.Settings settings) {
        var setting = "planledger.brands." + id;
        var colour = settings.colour();
        var logo = settings.logo();
        return new Brand(
                id,
                settings.name() == null ? "" : settings.name().strip(),
                colour == null ? null : style(id, Colour.under(setting + ".colour", colour)),
                logo == null ? null : logo(id, setting + ".logo", logo));
    }

    String words() {
        return Stream.of(name, style == null ? "" : "own colour", logo == null ? "" : "own logo")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Part style(String id, Colour colour) {
        var sheet = ":root{--pl-brand:" + colour.code() + "}";
        return part(id, "css", "text/css", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static Part logo(String id, String setting, Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean drawn = name.endsWith(".svg");
        if (!drawn && !name.endsWith(".png"))
            throw new IllegalArgumentException(setting + " is a .png or .svg file, not '" + file + "'.");
        var bytes = bytes(setting, file);
        if (bytes.length > LARGEST_LOGO)
            throw new IllegalArgumentException(
                    setting + " has %,d bytes; it may have at most %,d.".formatted(bytes.length, LARGEST_LOGO));
        return drawn ? part(id, "svg", "image/svg+xml", bytes) : part(id, "png", "image/png", bytes);
    }

    private static byte[] bytes(String setting, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(setting + ": the file '" + file + "' cannot be read.", e);
        }
    }

    private static Part part(String id, String ending, String type, byte[] bytes) {
        var href = "/brand/" + id + "/" + DigestUtils.md5DigestAsHex(bytes) + "." + ending;
        return new Part(href, type, new ByteArrayResource(bytes));
    }
}
