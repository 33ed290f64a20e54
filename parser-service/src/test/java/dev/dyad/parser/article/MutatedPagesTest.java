package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.place.Gazetteer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page, however broken, makes the reader fail or take long. */
class MutatedPagesTest {
  private static final PageReader READER = new PageReader(new Gazetteer());
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int PAGES = 1_000;
  private static final long SEED = 20_240_503;

  /** Of the processor's time, since the machine may have other work. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  @Test
  void areReadByTheThousand() {
    Mutations mutations = new Mutations(SEED);
    for (int i = 0; i < PAGES; i++) {
      read(mutations.next(), "page " + i);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.dyad.parser.article.Mutations#extremes")
  void areReadInTimeHoweverLargeOrDeep(RawPage page) {
    read(page, page.format() + " " + page.content().substring(0, 20));
  }

  private static void read(RawPage page, String which) {
    long begin = CPU.getCurrentThreadCpuTime();
    ArticleParts parts = READER.read(page);
    assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - begin))
        .as(which)
        .isLessThan(LONGEST);
    for (Span paragraph : parts.paragraphs()) {
      assertThat(paragraph.end()).as(which).isLessThanOrEqualTo(parts.body().length());
    }
  }
}
