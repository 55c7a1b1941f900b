package dev.stowage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What the figures were measured on, without which they say nothing. */
final class Machine {
    private static final double BYTES_PER_GIB = 1L << 30;

    private Machine() {}

    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return String.format(
                Locale.ENGLISH,
                "Measured on %s: %d cores, %.1f GiB of memory, %s %s (%s), %s %s, heap of at most %.1f GiB",
                LocalDate.now(ZoneOffset.UTC),
                runtime.availableProcessors(),
                memory / BYTES_PER_GIB,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                runtime.maxMemory() / BYTES_PER_GIB);
    }
}
