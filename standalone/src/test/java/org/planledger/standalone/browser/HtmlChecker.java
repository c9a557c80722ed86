package org.planledger.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whether pages as they were sent are valid HTML, by the Nu HTML checker. */
final class HtmlChecker {
    private static final Path CLASS_PATH = Path.of("target", "html-checker.classpath");

    private HtmlChecker() {}

    /**
     * @param pages by what they are
     * @param folder where they are laid for the checker
     * @return the errors, each with the page that has it; its advice is no error
     */
    static List<String> faultsOf(Map<String, String> pages, Path folder) {
        try {
            for (var page : pages.entrySet())
                Files.writeString(folder.resolve(fileName(page.getKey())), page.getValue());
            var checker = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            Files.readString(CLASS_PATH),
                            "nu.validator.client.SimpleCommandLineValidator",
                            "--errors-only",
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            try (var said = checker.inputReader()) {
                return said.lines().filter(line -> !line.startsWith("SLF4J")).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(String page) {
        return page.replaceAll("[^A-Za-z0-9-]+", "-") + "-" + Integer.toHexString(page.hashCode()) + ".html";
    }
}
