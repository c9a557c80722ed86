package org.planledger.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.standalone.example.Example;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What a start was told: by {@code --name=value}, by the system property {@code planledger.name}, or by the environment
 * variable {@code PLANLEDGER_NAME}; the first of them counts.
 *
 * @param data the data folder
 * @param pagesPort the port of the pages and the read API; 0 for any free one
 * @param commandPort the port of the command API; 0 for any free one
 * @param signInPort the port of the sign-in server; 0 for any free one
 * @param storePort the port of the store, on this machine only; 0 for any free one
 * @param signingKeys the files of the keys that sign checkpoints, the newest first
 * @param bind the local address that accepts connections
 * @param host the name by which browsers reach this machine
 * @param exampleSize about how many events the invented example is to have, or null where it is not loaded
 * @param luton whether the published history of Luton's partnership is loaded
 */
record Options(
        Path data,
        int pagesPort,
        int commandPort,
        int signInPort,
        int storePort,
        List<Path> signingKeys,
        String bind,
        String host,
        @Nullable Integer exampleSize,
        boolean luton) {

    static final String USAGE = """
            Plan Ledger, everything in one process.

              --data=FOLDER         where everything is kept (default: ./data)
              --port=N              pages and read API (default: 8080; 0 = any free port)
              --command-port=N      command API (default: 8081)
              --sign-in-port=N      sign-in of the try-out (default: 9000)
              --store-port=N        the store itself, for backup while it runs; this machine only (default: any free port)
              --signing-keys=FILES  what signs checkpoints, the newest first, with commas between: new.key,old.key
                                    changes the key (default: keys/ledger.key in the data folder)
              --bind=ADDRESS        who may connect (default: 127.0.0.1, this machine only)
              --host=NAME           the name by which browsers reach this machine (default: localhost)
              --example[=EVENTS]    begin an empty ledger with an invented partnership that has years of history
                                    (default: about %d events; up to %d for tests)
              --no-example          start without the published plans of Luton
              --help                this text
            With a command in place of options it works on a ledger instead: verify, backup FILE, restore FILE, checkpoint,
            cosign, keep, export, new-key. Each takes --data=FOLDER for a Plan Ledger that is stopped, or --uri and --database.
            """.formatted(Example.USUAL_SIZE, Example.LARGEST);

    private static final Set<String> KNOWN = Set.of(
            "data",
            "port",
            "command-port",
            "sign-in-port",
            "store-port",
            "signing-keys",
            "bind",
            "host",
            "example",
            "no-example",
            "help");

    static boolean asksForHelp(String... arguments) {
        return List.of(arguments).contains("--help");
    }

    /** @throws StartRefused where an option is unknown, or its value is no such thing */
    static Options of(String... arguments) {
        var told = new DefaultApplicationArguments(arguments);
        requireKnown(told);
        var data = path("data", setting(told, "data", "data"));
        return new Options(
                data,
                port(told, "port", 8080),
                port(told, "command-port", 8081),
                port(told, "sign-in-port", 9000),
                port(told, "store-port", 0),
                Stream.of(setting(
                                        told,
                                        "signing-keys",
                                        DataFolder.signingKey(data).toString())
                                .split(","))
                        .map(file -> path("signing-keys", file.strip()))
                        .toList(),
                setting(told, "bind", "127.0.0.1"),
                setting(told, "host", "localhost"),
                exampleSize(setting(told, "example", "false")),
                "false".equals(setting(told, "no-example", "false")));
    }

    private static @Nullable Integer exampleSize(String text) {
        if (text.equals("false")) return null;
        if (text.isEmpty() || text.equals("true")) return Example.USUAL_SIZE;
        boolean fits = text.matches("\\d{1,7}")
                && Integer.parseInt(text) >= Example.SMALLEST
                && Integer.parseInt(text) <= Example.LARGEST;
        if (fits) return Integer.valueOf(text);
        throw StartRefused.usage("--example needs a number of events from %d to %d, not '%s'."
                .formatted(Example.SMALLEST, Example.LARGEST, text));
    }

    private static void requireKnown(ApplicationArguments told) {
        var unknown = new TreeSet<>(told.getNonOptionArgs());
        told.getOptionNames().stream().filter(n -> !KNOWN.contains(n)).forEach(n -> unknown.add("--" + n));
        if (!unknown.isEmpty())
            throw StartRefused.usage("There is no option " + String.join(", ", unknown) + ". --help lists them.");
    }

    private static String setting(ApplicationArguments told, String name, String otherwise) {
        var values = told.getOptionValues(name);
        if (values != null) return String.join(",", values);
        var property = System.getProperty("planledger." + name);
        if (property != null) return property;
        var variable =
                System.getenv("PLANLEDGER_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return variable == null ? otherwise : variable;
    }

    private static int port(ApplicationArguments told, String name, int otherwise) {
        var text = setting(told, name, Integer.toString(otherwise));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535)
            throw StartRefused.usage("--" + name + " needs a port between 0 and 65535, not '" + text + "'.");
        return Integer.parseInt(text);
    }

    private static Path path(String name, String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw StartRefused.usage("--" + name + " needs a path, not '" + text + "'.");
        }
    }
}
