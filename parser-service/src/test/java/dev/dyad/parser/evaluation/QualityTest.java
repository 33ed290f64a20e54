package dev.dyad.parser.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the parser to what it has reached on the invented articles. Rules were tuned on the first
 * three sets; nobody who writes rules reads the fourth.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final List<String> SETS =
      List.of("articles", "articles-asia-africa", "articles-europe-americas", "articles-held-out");

  private final Map<String, Results> results = new HashMap<>();

  @BeforeAll
  void evaluate() throws IOException {
    ArticleParser parser = ArticleParser.standard("test");
    for (String set : SETS) {
      results.put(set, Evaluate.evaluate(RESOURCES.resolve(set), parser));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          part      | articles | asia-africa | europe-americas | held-out
          headline  | 0.95     | 0.95        | 0.95            | 0.95
          published | 0.95     | 0.95        | 0.95            | 0.95
          publisher | 0.90     | 0.90        | 0.90            | 0.90
          authors   | 0.90     | 0.90        | 0.90            | 0.90
          agencies  | 0.90     | 0.90        | 0.90            | 0.90
          dateline  | 0.95     | 0.95        | 0.95            | 0.90
          body      | 0.90     | 0.90        | 0.90            | 0.90
          """)
  void findsThePartsOfThePage(
      String part, double first, double asia, double europe, double heldOut) {
    List<Double> floors = List.of(first, asia, europe, heldOut);
    for (int i = 0; i < SETS.size(); i++) {
      assertThat(results(SETS.get(i)).fields().get(part))
          .as(SETS.get(i))
          .isGreaterThanOrEqualTo(floors.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          measure                         | articles | asia-africa | europe-americas | held-out
          actors                          | 0.93     | 0.83        | 0.80            | 0.71
          events (type and states)        | 0.83     | 0.75        | 0.55            | 0.51
          events (and date)               | 0.72     | 0.61        | 0.38            | 0.34
          events (and date, status, mode) | 0.70     | 0.58        | 0.28            | 0.28
          statements                      | 0.80     | 0.88        | 0.85            | 0.62
          """)
  void findsWhoDidWhat(String measure, double first, double asia, double europe, double heldOut) {
    List<Double> floors = List.of(first, asia, europe, heldOut);
    for (int i = 0; i < SETS.size(); i++) {
      assertThat(Objects.requireNonNull(results(SETS.get(i)).tallies().get(measure)).f1())
          .as(SETS.get(i))
          .isGreaterThanOrEqualTo(floors.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "articles-asia-africa",
        "articles-europe-americas",
        "articles-held-out"
      })
  void readsEveryArticle(String set) {
    assertThat(results(set).articles()).hasSize(16);
  }

  private Results results(String set) {
    return Objects.requireNonNull(results.get(set));
  }
}
