package dev.dyad.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.web.stub.SampleArticle;
import dev.dyad.web.stub.SampleChronology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadArticleTest {
  private final StructuredArticle article = SampleArticle.stored();
  private final ReadArticle read = ReadArticle.of(article);

  @Test
  void anEventIsLedToTheChronologiesInWhichItStands() {
    assertThat(read.dyads(article.events().getFirst())).containsExactly(new DyadPair("FRA", "KEN"));
  }

  @Test
  void anEventIsAwaitedUntilItsChronologyHasIt() {
    ReadArticle arrived =
        ReadArticle.of(article, List.of(SampleChronology.withReports(SampleChronology.meeting())));

    assertThat(read.isAwaited()).isTrue();
    assertThat(read.entries(article.events().getFirst())).isEmpty();
    assertThat(arrived.entries(article.events().getFirst())).hasSize(1);
    assertThat(arrived.entries(article.events().get(1))).isEmpty();
  }

  @Test
  void aStatementHasTheNameOfItsSpeaker() {
    assertThat(read.speaker(article.statements().getFirst())).isEqualTo("Amara Otieno");
  }

  @Test
  void eventsAreNumberedFromOne() {
    assertThat(article.events()).extracting(read::number).containsExactly(1, 2, 3);
  }
}
