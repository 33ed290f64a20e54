package dev.dyad.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.time.PhraseTable.Marked;
import dev.dyad.parser.time.PhraseTable.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts time expressions as TempEval-3 does: one is found where it overlaps one that is marked,
 * and right where its type and value are the same too.
 */
class TimexPhrasesTest {
  private static final TimeTagger TAGGER = new TimeTagger();

  /** What was counted over a table. */
  private static final class Count {
    private final List<String> misses = new ArrayList<>();
    private int marked;
    private int given;
    private int right;

    void add(Marked sentence) {
      List<TimeExpression> found =
          new ArrayList<>(TAGGER.tag(Analysis.of(sentence.sentence()), sentence.reported()));
      marked += sentence.phrases().size();
      given += found.size();
      for (Phrase phrase : sentence.phrases()) {
        Optional<TimeExpression> hit =
            found.stream()
                .filter(e -> e.start() < phrase.span().end() && e.end() > phrase.span().start())
                .findFirst();
        hit.ifPresent(found::remove);
        String got = hit.map(e -> e.kind().name() + " " + e.timex()).orElse("nothing");
        if (got.equals(phrase.type() + " " + phrase.value())) {
          right++;
        } else {
          misses.add("%s: %s, got %s".formatted(phrase.text(), phrase, got));
        }
      }
      found.forEach(e -> misses.add("%s: %s too many".formatted(sentence.sentence(), e.timex())));
    }

    double f1() {
      return 2.0 * right / (marked + given);
    }
  }

  @ParameterizedTest
  @CsvSource({"phrases.txt, 0.98", "phrases-fresh.txt, 0.95"})
  void findsAndResolves(String table, double floor) throws IOException {
    Count count = new Count();
    PhraseTable.read(table).forEach(count::add);
    assertThat(count.f1()).as("%s", String.join("\n", count.misses)).isGreaterThan(floor);
  }
}
