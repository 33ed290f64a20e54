package dev.dyad.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was taken in is in the chronology, once, whatever happens on the way. */
class DeliveryIT {
  private static final String ARTICLE =
      """
      Norway and Chile open talks on fisheries

      March 5, 2024

      OSLO, March 5 (Fjord News) - Norwegian Foreign Minister Ingrid Solberg-Moe met her Chilean \
      counterpart Tomás Riquelme in Oslo on Tuesday.

      The two ministers spoke about fisheries and about the protection of the southern seas. They \
      agreed to meet again next year.
      """;

  private final Whole dyad = Whole.path();

  @Test
  void anArticleReachesATimelineThatWasDownWhenItWasPosted() {
    dyad.stack().process(Service.TIMELINE).kill();
    assertThat(dyad.post("text/plain", ARTICLE.getBytes(UTF_8)).statusCode()).isEqualTo(201);

    dyad.stack().launch(Service.TIMELINE);
    dyad.stack().awaitReady(Service.TIMELINE);
    Whole.await("the meeting is in the chronology", () -> !meetings().isEmpty());

    assertThat(dyad.post("text/plain", ARTICLE.getBytes(UTF_8)).statusCode()).isEqualTo(200);
    assertThat(meetings()).singleElement().matches(e -> e.get("reportCount").asInt() == 1);
  }

  @Test
  void aSecondStartDoesNotPostTheSeedsAgain() {
    long before = dyad.articles();

    assertThat(dyad.seed()).contains("there already");
    assertThat(dyad.articles()).isEqualTo(before);
  }

  @Test
  void aSeedPostedAgainIsKnown() {
    long before = dyad.articles();

    assertThat(
            Seeds.post(
                Whole.seeds().files().getFirst(), dyad.stack().address(Service.PARSER), new Http()))
        .isEqualTo(Seeds.Outcome.KNOWN);
    assertThat(dyad.articles()).isEqualTo(before);
  }

  private List<JsonNode> meetings() {
    return dyad.events("CHL-NOR").stream()
        .filter(e -> e.get("type").asText().equals("CONSULT"))
        .filter(e -> e.get("date").asText().equals("2024-03-05"))
        .toList();
  }
}
