package dev.stowage.report;

/** Which Stowage this is, as the build wrote it down. */
final class EngineVersion {
    private EngineVersion() {}

    static String current() {
        return Resource.text("/stowage-version.txt").strip();
    }
}
