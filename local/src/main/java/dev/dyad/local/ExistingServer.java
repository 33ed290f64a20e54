package dev.dyad.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * A PostgreSQL server that runs already. Both services connect with the credentials given: making
 * roles on somebody's server is not for a launcher to do.
 */
final class ExistingServer implements DatabaseServer {
  /** SQLSTATE 42501, PostgreSQL's manual, appendix A. */
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private final String url;
  private final String address;
  private final String user;
  private final String password;

  private ExistingServer(String url, String address, String user, String password) {
    this.url = url;
    this.address = address;
    this.user = user;
    this.password = password;
  }

  /**
   * Reads an address such as {@code jdbc:postgresql://db.example:5432/postgres?user=dyad}.
   *
   * @param otherUser the role if the address names none
   * @param otherPassword the password if the address holds none
   */
  static ExistingServer of(String url, @Nullable String otherUser, @Nullable String otherPassword) {
    Properties parts = Driver.parseURL(url, null);
    if (parts == null) {
      throw new UserError(
          "--database wants an address such as jdbc:postgresql://localhost:5432/postgres?user=NAME;"
              + " it has "
              + url);
    }
    String user = first(PGProperty.USER.getOrDefault(parts), otherUser);
    if (user == null) {
      throw new UserError(
          "Say whom to connect as: add ?user=NAME to --database, or --database-user");
    }
    String password = first(PGProperty.PASSWORD.getOrDefault(parts), otherPassword);
    String address =
        "jdbc:postgresql://%s:%s/"
            .formatted(
                PGProperty.PG_HOST.getOrDefault(parts), PGProperty.PG_PORT.getOrDefault(parts));
    return new ExistingServer(url, address, user, password == null ? "" : password);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null || one.isEmpty() ? other : one;
  }

  @Override
  public Database database(String name) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      Provision.database(connection, name, user);
    } catch (SQLException e) {
      if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
        throw new UserError(
            "%s may not make the database %s. Have an administrator run: CREATE DATABASE %s OWNER \"%s\""
                .formatted(user, name, name, user),
            e);
      }
      throw new UserError(
          "%s does not answer as it should: %s".formatted(address, e.getMessage()), e);
    }
    return new Database(address + name, user, password);
  }

  @Override
  public String description() {
    return address + " as " + user;
  }

  @Override
  public void close() {
    // Not ours to stop.
  }
}
