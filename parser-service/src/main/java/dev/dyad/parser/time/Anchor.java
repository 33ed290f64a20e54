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
  private static final int RECENT_DAYS = 7;

  /**
   * The day that "the same day" and "two days later" count from: that spoken of last; if there is
   * none, the day of the report, unless that would put a past event after the report.
   */
  @Nullable LocalDate mentionedFor(TimeUnit unit, int count) {
    LocalDate last = mentions.last(unit, tense);
    if (last != null) {
      return last;
    }
    return count > 0 && tense != Tense.FUTURE ? null : reported;
  }

  /** The day that "in the evening" is of: the last of the week before the report, else today. */
  @Nullable LocalDate recentDay() {
    LocalDate last =
        reported == null
            ? mentions.last(TimeUnit.DAY, tense)
            : mentions.lastDay(reported.minusDays(RECENT_DAYS), reported.plusDays(RECENT_DAYS));
    return last == null ? reported : last;
  }
}
