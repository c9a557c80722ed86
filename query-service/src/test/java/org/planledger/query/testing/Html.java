package org.planledger.query.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Whether a page as it was sent is valid HTML. */
public final class Html {

    private Html() {}

    /** The errors that the validator finds; its advice is no error. */
    public static List<String> faultsOf(String html) {
        try {
            var validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            var found = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return found.lines().filter(line -> line.contains(" error: ")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
