package dev.dyad.parser.event;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.Comparator;
import java.util.List;

/**
 * How sure an event is: the share of such events that were right on articles with known answers.
 */
final class Confidence {
  private final List<Row> rows;

  private Confidence(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A row of {@code confidence.tsv}.
   *
   * @param assumed how many parties stand in no place that the pattern names, 0 to 2
   * @param sentences in how many sentences at least the article tells of it
   * @param right how many of those found were right
   * @param of how many were found
   */
  record Row(int assumed, int sentences, int right, int of) {
    Row {
      if (assumed < 0 || assumed > 2 || sentences < 1 || right < 0 || right > of) {
        throw new IllegalArgumentException(
            "Not a count of right events: %d of %d".formatted(right, of));
      }
    }

    /** Laplace's rule: no finite count makes an event certain. */
    double share() {
      return (right + 1.0) / (of + 2.0);
    }
  }

  /** The counts of the resources. */
  static Confidence load() {
    return new Confidence(
        Lexicon.read("event/confidence.tsv", "assumed", "sentences", "right", "of").rows().stream()
            .map(Confidence::row)
            .toList());
  }

  private static Row row(LexiconRow row) {
    try {
      return new Row(
          Integer.parseInt(row.required("assumed")),
          Integer.parseInt(row.required("sentences")),
          Integer.parseInt(row.required("right")),
          Integer.parseInt(row.required("of")));
    } catch (IllegalArgumentException e) {
      throw row.malformed(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The confidence in an event, 0 to 1 in hundredths; one with more assumed than was ever counted
   * has that of the most assumed.
   */
  double of(List<Candidate> parts) {
    int assumed = parts.stream().mapToInt(Candidate::assumed).min().orElse(0);
    long sentences = parts.stream().map(Candidate::evidence).distinct().count();
    double share =
        rows.stream()
            .filter(row -> row.assumed() <= assumed && row.sentences() <= sentences)
            .max(Comparator.comparingInt(Row::assumed).thenComparingInt(Row::sentences))
            .map(Row::share)
            .orElseThrow(() -> new IllegalStateException("No count for " + assumed));
    return Math.round(100 * share) / 100.0;
  }
}
