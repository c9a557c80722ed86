package org.planledger.command.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planledger.command.catalogue.Catalogue;

/** Writes the description of the command API to a file, for those who make clients from it. */
public final class WriteApiDocument {

    private WriteApiDocument() {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, ApiDocument.of(Catalogue.read()).toPrettyString());
    }
}
