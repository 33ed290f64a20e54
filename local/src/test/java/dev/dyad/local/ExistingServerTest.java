package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dyad.testing.TestDatabase;
import dev.dyad.testing.TestServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ExistingServerTest {
  private final TestDatabase entry = TestServer.shared().createDatabase();

  @Test
  void makesADatabaseOnceAndKeepsIt() throws SQLException {
    String name = entry.name() + "_made";
    ExistingServer server = ExistingServer.of(entry.jdbcUrl(), entry.user(), entry.password());

    Database made = server.database(name);
    try (var connection =
            DriverManager.getConnection(made.jdbcUrl(), made.user(), made.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE kept ()");
      assertThat(server.database(name)).isEqualTo(made);
      statement.execute("SELECT * FROM kept");
    }
  }

  @Test
  void saysWhatToAskForWhereItMayNotMakeOne() throws SQLException {
    String role = entry.name() + "_role";
    try (var connection =
            DriverManager.getConnection(entry.jdbcUrl(), entry.user(), entry.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
    }
    ExistingServer server = ExistingServer.of(entry.jdbcUrl(), role, "secret");

    assertThatThrownBy(() -> server.database("dyad_wanted"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("CREATE DATABASE dyad_wanted OWNER \"" + role + "\"");
  }

  @Test
  void saysSoIfNobodyAnswers() {
    String nowhere = "jdbc:postgresql://localhost:" + Ports.free() + "/postgres";

    assertThatThrownBy(() -> ExistingServer.of(nowhere, "ada", "").database("dyad_parser"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("does not answer as it should");
  }
}
