package dev.dyad.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL's own binaries, run on a folder that outlives them; each database has its own role.
 */
final class EmbeddedServer implements DatabaseServer {
  private static final String SUPERUSER = "postgres";

  private final EmbeddedPostgres postgres;
  private final Secrets secrets;

  private EmbeddedServer(EmbeddedPostgres postgres, Secrets secrets) {
    this.postgres = postgres;
    this.secrets = secrets;
  }

  static EmbeddedServer start(DataFolder folder) {
    Secrets secrets = folder.secrets();
    try {
      return new EmbeddedServer(
          EmbeddedPostgres.builder()
              .setDataDirectory(folder.postgres())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              // Options of initdb beside the locale: a password from the first moment on.
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", secrets.file(SUPERUSER).toString())
              .setConnectConfig("password", secrets.password(SUPERUSER))
              // EmbeddedPostgres is made for tests and turns both off; here data is kept.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("listen_addresses", "localhost")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("max_connections", "100")
              .setPGStartupWait(Duration.ofMinutes(2))
              .start(),
          secrets);
    } catch (IOException | RuntimeException e) {
      throw new UserError(
          "PostgreSQL did not start on %s: %s. %s has the details."
              .formatted(folder.postgres(), e.getMessage(), folder.log("launcher")),
          e);
    }
  }

  @Override
  public Database database(String name) {
    String password = secrets.password(name);
    try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
      Provision.role(connection, name, password);
      Provision.database(connection, name, name);
    } catch (SQLException e) {
      throw new UserError(
          "PostgreSQL would not make the database %s: %s".formatted(name, e.getMessage()), e);
    }
    String url = "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name);
    return new Database(url, name, password);
  }

  @Override
  public String description() {
    return "embedded, on port " + postgres.getPort();
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UserError("PostgreSQL did not stop: " + e.getMessage(), e);
    }
  }

  /** The file that names the server's process while it runs. */
  static Path processFile(Path dataDirectory) {
    return dataDirectory.resolve("postmaster.pid");
  }
}
