package org.planledger.query.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.query.page.frame.BrandSettings.Settings;

/** A council's own name, colour and logo. */
class BrandTest {
    @TempDir
    Path folder;

    @Test
    void theColourBecomesAStyleSheetWhoseNameChangesWithIt() {
        var green = Brand.of("csp", new Settings("Borough Council", "#00703C", null));
        var blue = Brand.of("csp", new Settings("Borough Council", "#1D70B8", null));

        assertThat(green.style()).isNotNull();
        assertThat(green.style().contents().getByteArray()).asString().isEqualTo(":root{--pl-brand:#00703c}");
        assertThat(green.style().href())
                .startsWith("/brand/csp/")
                .endsWith(".css")
                .isNotEqualTo(blue.style().href());
        assertThat(green.words()).isEqualTo("Borough Council, own colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#777777", "#ffffff"})
    void aColourOnWhichWhiteTextCannotBeReadIsRefused(String colour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("csp", new Settings(null, colour, null)))
                .withMessageContaining("planledger.brands.csp.colour")
                .withMessageContaining("Choose a darker colour.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"green", "#00f", "#1d70b8;}body{display:none", ""})
    void whatIsNoColourIsRefused(String colour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("csp", new Settings(null, colour, null)))
                .withMessageContaining("is a colour such as #1f3a4d");
    }

    /** The examples of WCAG's own definition: black on white is 21 to 1. */
    @Test
    void contrastIsReckonedAsWcagDoes() {
        assertThat(new Colour("#000000").contrastWithWhite()).isEqualTo(21, offset(0.01));
        assertThat(new Colour("#767676").contrastWithWhite()).isEqualTo(4.54, offset(0.01));
    }

    @Test
    void aLogoIsAPngOrSvgFileThatIsThereAndSmall() throws IOException {
        var logo = Files.write(folder.resolve("logo.svg"), "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var large = Files.write(folder.resolve("large.png"), new byte[100_001]);

        assertThat(Brand.of("csp", new Settings(null, null, logo)).logo()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("csp", new Settings(null, null, large)))
                .withMessageContaining("at most 100,000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("csp", new Settings(null, null, folder.resolve("none.png"))))
                .withMessageContaining("cannot be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brand.of("csp", new Settings(null, null, folder.resolve("logo.gif"))))
                .withMessageContaining(".png or .svg");
    }
}
