package dev.stowage.report;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real exports, which lie beside the project where they are there at all. */
final class RealExports {
    private RealExports() {}

    /** A file or folder of the exports; skips the test where it is missing. */
    static Path path(String name) {
        String shared = System.getProperty("real-exports", "../shared");
        Path path = Path.of(shared, "samples", "rvtools", name);
        Assumptions.assumeTrue(Files.exists(path), "no real exports at " + path);
        return path;
    }
}
