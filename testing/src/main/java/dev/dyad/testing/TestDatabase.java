package dev.dyad.testing;

/**
 * An empty database that one test, or one test application, has for itself.
 *
 * @param server the server that holds it
 * @param name its name on that server
 */
public record TestDatabase(TestServer server, String name) {
  /** Address for a JDBC driver, without credentials. */
  public String jdbcUrl() {
    return server.jdbcUrl(name);
  }

  /** Role to connect as; it may do anything. */
  public String user() {
    return server.user();
  }

  /** That role's password. */
  public String password() {
    return server.password();
  }

  /** Removes the database, whoever may still be connected. */
  public void drop() {
    server.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }
}
