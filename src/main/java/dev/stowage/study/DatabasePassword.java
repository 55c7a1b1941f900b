package dev.stowage.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The embedded server's password. Its installer lets every user of the machine in; this makes one up, keeps it where
 * only its owner can read it, and tells the server to ask for it.
 */
final class DatabasePassword {
    private static final int BYTES = 24;
    private static final String ACCESS = """
            # Written by Stowage: everybody on this machine must know the password.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final Path dataFolder;
    private final String text;

    DatabasePassword(Path dataFolder, Path file) throws IOException {
        this.dataFolder = dataFolder;
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            OwnerOnly.keepFile(file);
        }
        this.text = Files.readString(file).strip();
    }

    /** Hexadecimal digits only, so that it needs no quoting. */
    String text() {
        return text;
    }

    /** Sets the password and has the server ask for it from now on. */
    void require(DataSource superuser) throws IOException, SQLException {
        Path access = dataFolder.resolve("pg_hba.conf");
        if (Files.readString(access).equals(ACCESS)) {
            return;
        }
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + text + "'");
            Files.writeString(access, ACCESS);
            statement.execute("select pg_reload_conf()");
        }
    }
}
