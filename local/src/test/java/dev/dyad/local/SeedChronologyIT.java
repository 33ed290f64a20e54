package dev.dyad.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The chronology of the seeds is at least as rich as an editor's. */
class SeedChronologyIT {
  private static final int FOUND_AT_LEAST = 33;

  private final Whole dyad = Whole.path();

  @Test
  void showsWhatAnEditorWouldRecord() throws IOException {
    List<JsonNode> events = dyad.events("CHN-PAK");
    List<Expectation> expected = expected();
    List<String> missing = new ArrayList<>();
    for (Expectation expectation : expected) {
      if (events.stream().noneMatch(expectation::isMetBy)) {
        missing.add(expectation.dates() + " " + expectation.types() + " " + expectation.title());
      }
    }
    System.out.printf(
        "seeds: %d of %d expected events, in %d events; missing:%n  %s%n",
        expected.size() - missing.size(),
        expected.size(),
        events.size(),
        String.join("\n  ", missing));

    assertThat(expected.size() - missing.size()).isGreaterThanOrEqualTo(FOUND_AT_LEAST);
  }

  @Test
  void makesOneEventOfThreeReportsOfOneVisit() {
    assertThat(dyad.events("CHN-PAK"))
        .filteredOn(e -> e.get("date").asText().startsWith("2024-10-1"))
        .filteredOn(e -> "visit".equals(e.get("mode").asText()))
        .singleElement()
        .matches(e -> e.get("source").get(0).asText().equals("CHN"), "China's premier visits")
        .matches(e -> e.get("reportCount").asInt() == 3, "told by three articles");
  }

  @Test
  void tracesEveryEventToASentence() {
    for (JsonNode event : dyad.events("CHN-PAK")) {
      JsonNode whole = dyad.get(Service.TIMELINE, "/api/v1/events/" + event.get("id").asText());
      for (JsonNode report : whole.get("reports")) {
        assertThat(report.get("evidence")).as(event.get("title").asText()).isNotEmpty();
        String body =
            dyad.get(Service.PARSER, "/api/v1/articles/" + report.get("articleId").asText())
                .get("body")
                .asText();
        for (JsonNode sentence : report.get("evidence")) {
          assertThat(body.substring(sentence.get("start").asInt(), sentence.get("end").asInt()))
              .isEqualTo(sentence.get("text").asText());
        }
      }
    }
  }

  private static List<Expectation> expected() throws IOException {
    try (InputStream file = SeedChronologyIT.class.getResourceAsStream("/expected.json")) {
      List<Expectation> rows = new ArrayList<>();
      new ObjectMapper()
          .readTree(Objects.requireNonNull(file))
          .forEach(row -> rows.add(Expectation.of(row)));
      return rows;
    }
  }
}
