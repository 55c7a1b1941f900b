package dev.stowage.study;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL server of one's own, for whoever has none: started with the service unless a database is
 * configured, its data kept in Stowage's folder (STOWAGE_HOME, else {@code .stowage} in the user's home). It listens on
 * this machine only and asks for a password.
 */
public final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String URL = "quarkus.datasource.jdbc.url";
    /** In the folder's name, since the data of one major version cannot be read by another. */
    private static final String DATA = "postgres-18";

    private static final String USER = "postgres";
    private static final Duration TIME_TO_START = Duration.ofSeconds(90);
    private static final long SECONDS_TO_STOP = 20;

    /** Kept for the life of the process: a channel that nobody holds is closed, and with it goes its lock. */
    private static FileChannel lockFile;

    private final Path home;

    private EmbeddedDatabase(Path home) {
        this.home = home;
    }

    /**
     * Starts the server and points the service to it, unless {@code QUARKUS_DATASOURCE_JDBC_URL} or another source of
     * configuration names a database.
     *
     * @throws IllegalStateException where Stowage's folder is in use by another Stowage
     */
    public static void startUnlessConfigured() {
        Optional<String> configured = ConfigProvider.getConfig().getOptionalValue(URL, String.class);
        if (configured.isEmpty()) {
            new EmbeddedDatabase(home()).start();
        }
    }

    private static Path home() {
        return ConfigProvider.getConfig()
                .getOptionalValue("stowage.home", Path.class)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".stowage"))
                .toAbsolutePath();
    }

    private void start() {
        try {
            OwnerOnly.createFolder(home);
            lock();
            stopOrphan();
            DatabasePassword password = new DatabasePassword(home.resolve(DATA), home.resolve("postgres.password"));
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(home.resolve(DATA))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(TIME_TO_START)
                    // The machine's own locale need not be installed for PostgreSQL; its C always is.
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", password.text())
                    .setServerConfig("listen_addresses", "localhost")
                    // The starter is made for tests and would save time here; these are somebody's data.
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "postgres-stop"));
            password.require(server.getPostgresDatabase());
            System.setProperty(URL, server.getJdbcUrl(USER, "postgres"));
            System.setProperty("quarkus.datasource.username", USER);
            System.setProperty("quarkus.datasource.password", password.text());
            System.setProperty("stowage.instance", "local");
            System.setProperty("stowage.uploads", home.resolve("uploads").toString());
            LOG.infof("PostgreSQL of its own on port %d, data in %s", server.getPort(), home);
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL cannot be started in " + home, failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL in " + home + " does not answer", failure);
        }
    }

    /** Held until the process ends, so that two services never share one data folder. */
    private void lock() throws IOException {
        lockFile = FileChannel.open(home.resolve("stowage.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lockFile.tryLock() == null) {
            throw new IllegalStateException(
                    "Another Stowage uses %s. Stop it first, or set STOWAGE_HOME to another folder.".formatted(home));
        }
    }

    /** A service that was killed leaves its server behind; nobody else can own it, since the folder is ours. */
    private void stopOrphan() throws IOException {
        Path pidFile = home.resolve(DATA).resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> orphan = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            LOG.warnf(
                    "Stopping the PostgreSQL server %d that a killed Stowage left behind",
                    orphan.get().pid());
            orphan.get().destroy();
            awaitEnd(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            LOG.warnf(stubborn, "PostgreSQL server %d does not stop; ending it", process.pid());
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Cannot wait for PostgreSQL server " + process.pid(), failure);
        }
    }

    /** After the service: a server that goes first would cut off its last writes. */
    private static void stop(EmbeddedPostgres server) {
        try {
            Application service = Application.currentApplication();
            if (service != null) {
                service.awaitShutdown();
            }
            server.close();
        } catch (IOException failure) {
            LOG.error("The embedded PostgreSQL did not stop cleanly", failure);
        }
    }
}
