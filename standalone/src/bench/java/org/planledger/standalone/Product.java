package org.planledger.standalone;

import java.net.URI;
import java.nio.file.Path;

/** The whole product on an empty folder, with an example and without Luton's plans, as a start of it makes it. */
public final class Product implements AutoCloseable {
    private final TryOut tryOut;

    /** @param events about how many the example has; returns when they are recorded, and perhaps before the views have them */
    public Product(Path folder, int events) {
        var options = Options.of(
                "--data=" + folder,
                "--port=0",
                "--command-port=0",
                "--sign-in-port=0",
                "--example=" + events,
                "--no-example");
        DataFolder.prepare(options.data());
        tryOut = TryOut.start(options, System.out);
    }

    public URI pages() {
        return tryOut.addresses().pages();
    }

    @Override
    public void close() {
        tryOut.close();
    }
}
