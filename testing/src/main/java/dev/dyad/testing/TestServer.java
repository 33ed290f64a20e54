package dev.dyad.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A running PostgreSQL server that tests may fill with databases.
 *
 * @param host where it listens
 * @param port TCP port there
 * @param user its superuser
 * @param password the superuser's password
 */
public record TestServer(String host, int port, String user, String password) {
  /**
   * The one server of this JVM, started by the first call and stopped when the JVM ends.
   *
   * @throws IllegalStateException if the kind of server that was asked for cannot be had
   */
  public static TestServer shared() {
    return SharedServer.get();
  }

  /** Makes an empty database with a name that no other has. */
  public TestDatabase createDatabase() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    execute("CREATE DATABASE " + name);
    return new TestDatabase(this, name);
  }

  /** JDBC address of a database on this server, without credentials. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
  }

  void execute(String sql) {
    try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), user, password);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The test server refused: " + sql, e);
    }
  }
}
