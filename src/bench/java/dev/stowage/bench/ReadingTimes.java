package dev.stowage.bench;

import dev.stowage.inventory.InventoryReader;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.UploadLimits;
import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * How long a file takes to read, in nanoseconds.
 *
 * @param first in a fresh JVM, as on the command line
 * @param best of the later ones, once the JVM is warm, as in a service
 * @param median of the same
 * @param reading what was read
 */
record ReadingTimes(long first, long best, long median, InventoryReading reading) {
    static final int REPEATS = 5;

    /** Once cold, once more to warm up, then the repeats. */
    static ReadingTimes of(Path file) {
        long began = System.nanoTime();
        InventoryReading reading = read(file);
        long first = System.nanoTime() - began;
        read(file);
        long[] later =
                LongStream.generate(() -> time(file)).limit(REPEATS).sorted().toArray();
        return new ReadingTimes(first, later[0], later[REPEATS / 2], reading);
    }

    private static long time(Path file) {
        long began = System.nanoTime();
        read(file);
        return System.nanoTime() - began;
    }

    private static InventoryReading read(Path file) {
        return new InventoryReader().read(file, file.getFileName().toString(), UploadLimits.DEFAULT);
    }
}
