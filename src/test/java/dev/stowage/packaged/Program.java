package dev.stowage.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A running Stowage, as a process of its own. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Program(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output");
        reader.start();
    }

    /** What a command printed, and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    /** Runs a command of the command line to its end. */
    static Outcome run(String... arguments) {
        return run(new ProcessBuilder(command(arguments)));
    }

    /** Starts a service that is expected to give up by itself. */
    static Outcome runService(int port, Path home, Map<String, String> environment) {
        return run(service(port, home, environment));
    }

    private static Outcome run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            StringBuilder err = new StringBuilder();
            Thread errors = new Thread(() -> process.errorReader()
                    .lines()
                    .forEach(line -> err.append(line).append('\n')));
            errors.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            errors.join();
            return new Outcome(process.exitValue(), out, err.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Starts the service and waits until it listens. */
    static Program serve(int port, Path home, Map<String, String> environment) {
        ProcessBuilder builder = service(port, home, environment).redirectErrorStream(true);
        try {
            Program program = new Program(builder.start());
            program.awaitLine("Listening on");
            return program;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ProcessBuilder service(int port, Path home, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("STOWAGE_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(String... arguments) {
        String jar = System.getProperty("stowage.jar");
        assertThat(jar).as("system property stowage.jar, set by the build").isNotNull();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", jar));
        command.addAll(List.of(arguments));
        return command;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Waits for a line of the output that contains the text. */
    void awaitLine(String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (lines.stream().anyMatch(line -> line.contains(text))) {
                return;
            }
            pause();
        }
        throw new AssertionError("No line with \"" + text + "\" in:\n" + String.join("\n", lines));
    }

    /** As a power cut would: no goodbye to the database. */
    void kill() {
        process.destroyForcibly();
        join();
    }

    @Override
    public void close() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            reader.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("(output closed: " + closed.getMessage() + ")");
        }
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
