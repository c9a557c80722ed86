package org.planledger.standalone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What it ran on, at the start and at the end. */
record Machine(Waits syncs, double load) {
    static Machine before(Path folder) throws IOException {
        return new Machine(Disk.syncs(folder), loadNow());
    }

    private static double loadNow() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    List<String> after(Path folder, int lineLength) throws IOException {
        var runtime = Runtime.getRuntime();
        return List.of(
                "| | |",
                "| --- | --- |",
                "| date | " + LocalDate.now(ZoneOffset.UTC) + " |",
                "| processor | " + processor() + ", " + runtime.availableProcessors() + " available |",
                "| system | " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " |",
                "| Java | " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + ", heap "
                        + (runtime.maxMemory() >> 20) + " MB |",
                "| write of 8 kB and sync, at the start | " + told(syncs) + " |",
                "| write of 8 kB and sync, at the end | " + told(Disk.syncs(folder)) + " |",
                "| load average over a minute, at the start and at the end (of which this run itself is a part) | %.1f and %.1f |"
                        .formatted(load, loadNow()),
                "| a line of the ledger | " + lineLength + " bytes |",
                "");
    }

    private static String told(Waits waits) {
        return "median %.2f ms, 99th percentile %.2f ms".formatted(waits.percentile(50) / 1e6, waits.percentile(99) / 1e6);
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) return System.getProperty("os.arch");
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
