package dev.stowage.packaged;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This machine's own Chromium or Chrome. */
final class InstalledBrowser {
    private static final List<String> COMMANDS = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chromium.exe", "chrome.exe");
    private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
    private static final List<String> WINDOWS_PLACES =
            List.of("Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe");
    private static final List<String> MAC_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private InstalledBrowser() {}

    static Optional<Path> find() {
        return Stream.of(onPath(), onWindows(), MAC_PLACES.stream().map(Path::of))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    }

    private static Stream<Path> onWindows() {
        return WINDOWS_FOLDERS.stream()
                .map(System::getenv)
                .flatMap(Stream::ofNullable)
                .flatMap(folder -> WINDOWS_PLACES.stream().map(place -> Path.of(folder, place)));
    }
}
