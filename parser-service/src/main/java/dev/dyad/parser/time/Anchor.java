package dev.dyad.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param reported the day that "today" means, null if not known
 * @param mentions the dates that the text has spoken of before
 * @param tense on which side of {@code reported} the clause lies
 */
record Anchor(@Nullable LocalDate reported, Mentions mentions, Tense tense) {

  /**
   * The day that "the same day" and "two days later" count from: that spoken of last; if there is
   * none, the day of the report, unless that would put a past event after the report.
   */
  @Nullable LocalDate mentionedFor(TimeUnit unit, int count) {
    LocalDate last = mentions.last(unit);
    if (last != null) {
      return last;
    }
    return count > 0 && tense != Tense.FUTURE ? null : reported;
  }
}
