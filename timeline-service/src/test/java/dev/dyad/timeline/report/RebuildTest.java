package dev.dyad.timeline.report;

import static dev.dyad.timeline.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.testing.PostgresResource;
import dev.dyad.timeline.Articles;
import dev.dyad.timeline.StoredJson;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RebuildTest {
  @Inject Rebuild rebuild;
  @Inject Intake intake;
  @Inject DataSource source;

  @AfterEach
  void withdraw() {
    for (int number = 1; number <= 3; number++) {
      var unused = intake.withdraw(Articles.id(number));
    }
  }

  @Test
  void whatAnotherRuleMadeIsMadeAnew() throws SQLException {
    take(1);
    take(2);
    take(3);
    String made = chronology();
    execute("update account set event_id = (select min(id::text)::uuid from event)");
    execute("update event set content = jsonb_set(content, '{title}', '\"Made by an old rule\"')");
    execute("update chronicle set rule = 0");
    assertThat(chronology()).contains("Made by an old rule");

    rebuild.onStart(new StartupEvent());

    assertThat(chronology()).isEqualTo(made);
  }

  @Test
  void whatThisRuleMadeIsLeftAlone() throws SQLException {
    take(1);
    execute("update event set content = jsonb_set(content, '{title}', '\"Left alone\"')");

    rebuild.onStart(new StartupEvent());

    assertThat(chronology()).contains("Left alone");
    execute("update chronicle set rule = 0");
    rebuild.onStart(new StartupEvent());
    assertThat(chronology()).doesNotContain("Left alone");
  }

  private void take(int number) {
    StructuredArticle article =
        article(number)
            .person("Bo Lanying", "CHN")
            .event(event -> event.on("2031-05-1" + number % 2, DateBasis.EXPLICIT))
            .build();
    var unused =
        intake.take(
            Articles.id(number), new Report(StoredJson.mapper().valueToTree(article), article));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      var unused = statement.execute(sql);
    }
  }

  private static String chronology() {
    return RestAssured.get("/api/v1/timelines/CHN-PAK/events").asString();
  }
}
