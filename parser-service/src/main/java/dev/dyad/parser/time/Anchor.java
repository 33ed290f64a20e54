package dev.dyad.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param reported the day that "today" means, null if not known
 * @param mentioned the day, or the first day of the period, that the text spoke of last
 * @param tense on which side of {@code reported} the clause lies
 */
record Anchor(@Nullable LocalDate reported, @Nullable LocalDate mentioned, Tense tense) {

  /** The day that "the same day" and "two days later" count from. */
  @Nullable LocalDate base(boolean fromMentioned) {
    return fromMentioned && mentioned != null ? mentioned : reported;
  }
}
