package org.planledger.standalone.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Processor time, which what else the machine does hardly moves. */
final class Processor {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long BETWEEN_LOOKS_MILLIS = 10;

    private Processor() {}

    /** What this thread used for the work, in nanoseconds. */
    static long usedHere(Writers.Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    /** What all threads of this process used while the work was done, in nanoseconds, to ten milliseconds. */
    static long used(Writers.Work work) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        work.run();
        return SYSTEM.getProcessCpuTime() - before;
    }

    /** What another process used until its end, which may come up to ten milliseconds after the last look. */
    static Duration usedBy(Process process) throws InterruptedException {
        var used = Duration.ZERO;
        while (process.isAlive()) {
            used = process.info().totalCpuDuration().orElse(used);
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return used;
    }
}
