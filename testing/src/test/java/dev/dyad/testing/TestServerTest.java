package dev.dyad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestServerTest {
  @Test
  void runsThePostgresThatDyadRunsOn() throws SQLException {
    TestDatabase database = TestServer.shared().createDatabase();

    try (Connection connection = connect(database)) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
    }
  }

  @Test
  void givesEachTestResourceADatabaseOfItsOwnOnOneServer() {
    var first = new PostgresResource();
    var second = new PostgresResource();

    String one = url(first.start());
    String other = url(second.start());

    assertThat(one).isNotEqualTo(other);
    assertThat(serverOf(one)).isEqualTo(serverOf(other));
    first.stop();
    second.stop();
  }

  @Test
  void dropsTheDatabaseWhileSomeoneIsStillConnected() throws SQLException {
    TestDatabase database = TestServer.shared().createDatabase();

    try (Connection connection = connect(database)) {
      database.drop();

      assertThat(connection.isValid(1)).isFalse();
    }
    assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);
  }

  @Test
  void isFoundByCodeInAnotherClassLoader() {
    TestServer server = TestServer.shared();

    assertThat(SharedServer.read(System.getProperty("dyad.testing.server"))).isEqualTo(server);
  }

  private static Connection connect(TestDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private static String url(Map<String, String> configuration) {
    return configuration.getOrDefault("quarkus.datasource.jdbc.url", "");
  }

  private static String serverOf(String jdbcUrl) {
    return jdbcUrl.substring(0, jdbcUrl.lastIndexOf('/'));
  }
}
