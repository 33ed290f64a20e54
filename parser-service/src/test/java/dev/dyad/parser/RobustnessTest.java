package dev.dyad.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.article.Mutations;
import dev.dyad.parser.article.RawPage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page: an answer in time, and the same one whatever its white space. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobustnessTest {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int PAGES = 50;
  private static final long SEED = 7;

  /** Of the processor's time, since the machine may have other work. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private ArticleParser parser;

  @BeforeAll
  void load() {
    parser = ArticleParser.standard("test");
  }

  @Test
  void mutatedPagesAreParsedInTime() {
    Mutations mutations = new Mutations(SEED);
    for (int i = 0; i < PAGES; i++) {
      RawPage page = mutations.next();
      long begin = CPU.getCurrentThreadCpuTime();
      StructuredArticle article = parser.parse(page);
      assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - begin))
          .as("page " + i)
          .isLessThan(LONGEST);
      for (TimeExpression date : article.dates()) {
        assertThat(date.end()).isLessThanOrEqualTo(article.body().length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 11, 17, 22})
  void whiteSpaceDoesNotChangeTheEvents(int number) throws IOException {
    List<Path> seeds;
    try (var files = Files.list(Path.of("..", "seeds"))) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    String text = Files.readString(seeds.get(number));
    StructuredArticle expected = parser.parse(RawPage.text(text));

    for (String other :
        List.of(
            text.replace("\n", "\r\n"),
            text.replace("\n\n", "\n\n\n\n"),
            text.replaceAll("(?m)$", "   "),
            text.replace(". ", ".\u00a0 ").replace("\u00a0 ", "\u00a0"))) {
      StructuredArticle article = parser.parse(RawPage.text(other));
      assertThat(article.events()).isEqualTo(expected.events());
      assertThat(article.body()).isEqualTo(expected.body());
    }
  }
}
