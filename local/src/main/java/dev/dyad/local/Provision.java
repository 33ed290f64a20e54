package dev.dyad.local;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.Utils;

/** Makes roles and databases where they are missing. */
final class Provision {
  private Provision() {}

  /** Makes a login role, or gives the one that is there this password. */
  static void role(Connection connection, String name, String password) throws SQLException {
    String verb =
        exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
    String literal = Utils.escapeLiteral(null, password, true).toString();
    execute(connection, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, quoted(name), literal));
  }

  /** Makes an empty database, or leaves the one that is there as it is. */
  static void database(Connection connection, String name, String owner) throws SQLException {
    if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      return;
    }
    execute(
        connection,
        "CREATE DATABASE %s OWNER %s ENCODING 'UTF8' TEMPLATE template0"
            .formatted(quoted(name), quoted(owner)));
    execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(quoted(name)));
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String quoted(String identifier) throws SQLException {
    return Utils.escapeIdentifier(null, identifier).toString();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
