package org.planledger.standalone;

import java.time.Duration;
import java.util.List;

/** What a person sees when everything runs. */
final class Welcome {

    private Welcome() {}

    static String box(Addresses addresses, int storePort, Duration took) {
        var lines = List.of(
                "Plan Ledger is ready (" + Math.max(1, took.toSeconds()) + " s)",
                "",
                "Open  " + addresses.pages(),
                "",
                "Command API  " + addresses.commands() + "/commands",
                "Sign-in      " + addresses.signIn(),
                "Backup       with --uri mongodb://127.0.0.1:" + storePort + " --database " + LedgerStart.DATABASE,
                "",
                "Stop with Ctrl-C");
        int width = lines.stream().mapToInt(String::length).max().orElseThrow();
        var box = new StringBuilder(edge(width));
        for (var line : lines) box.append(("| %-" + width + "s |%n").formatted(line));
        return box.append(edge(width)).toString();
    }

    private static String edge(int width) {
        return "+" + "-".repeat(width + 2) + "+" + System.lineSeparator();
    }
}
