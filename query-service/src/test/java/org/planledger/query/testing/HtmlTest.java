package org.planledger.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whatIsNoHtmlIsFoundAndWhatIsPasses() {
        var good = "<!DOCTYPE html><html lang=en><head><title>A page</title></head><body><p>Text</p></body></html>";

        assertThat(Html.faultsOf(good)).isEmpty();
        assertThat(Html.faultsOf(good.replace("<p>Text</p>", "<p><div>Text</div></p>")))
                .hasSize(1);
    }
}
