package dev.dyad.parser.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the parser to what it has reached on the invented articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTest {
  private static final Path ARTICLES = Path.of("src", "test", "resources", "articles");

  private Results results;

  @BeforeAll
  void evaluate() throws IOException {
    results = Evaluate.evaluate(ARTICLES, ArticleParser.standard("test"));
  }

  @ParameterizedTest
  @CsvSource({
    "headline, 0.95",
    "published, 0.95",
    "publisher, 0.90",
    "authors, 0.90",
    "agencies, 0.90",
    "dateline, 0.95",
    "body, 0.90"
  })
  void findsThePartsOfThePage(String field, double atLeast) {
    assertThat(results.fields().get(field)).isGreaterThanOrEqualTo(atLeast);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actors | 0.90",
        "events (type and states) | 0.72",
        "events (and date) | 0.67",
        "events (and date, status, mode) | 0.61",
        "statements | 0.74"
      })
  void findsWhoDidWhat(String measure, double atLeast) {
    assertThat(Objects.requireNonNull(results.tallies().get(measure)).f1())
        .isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void readsEveryArticle() {
    assertThat(results.articles()).hasSize(16);
  }
}
