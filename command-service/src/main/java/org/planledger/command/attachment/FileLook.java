package org.planledger.command.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.planledger.values.FileKind;

/** What a file is by its bytes alone: what its name and its sender say of it is not believed. */
public final class FileLook {
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    /** The list of its parts, by ECMA-376 part 2; the type of the main part tells a document from a spreadsheet. */
    private static final String PARTS = "[Content_Types].xml";

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml\"", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml\"", FileKind.XLSX);
    private static final int MOST_OF_PARTS = 1 << 20;

    private FileLook() {}

    /** The media type of what the file holds, "application/octet-stream" where nothing is known of it. */
    public static String at(Path file) throws IOException {
        var type = typeOfBeginning(file);
        return ARCHIVES.contains(type) ? officeType(file, type) : type;
    }

    private static String typeOfBeginning(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
    }

    private static String officeType(Path file, String otherwise) throws IOException {
        var parts = listOfParts(file);
        return MAIN_PARTS.entrySet().stream()
                .filter(main -> parts.contains(main.getKey()))
                .map(main -> main.getValue().mediaType())
                .findFirst()
                .orElse(otherwise);
    }

    private static String listOfParts(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var parts = archive.getEntry(PARTS);
            if (parts == null) return "";
            try (var in = archive.getInputStream(parts)) {
                return new String(in.readNBytes(MOST_OF_PARTS), StandardCharsets.UTF_8);
            }
        } catch (ZipException damaged) {
            return "";
        }
    }
}
