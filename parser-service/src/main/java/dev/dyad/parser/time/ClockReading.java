package dev.dyad.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of day whose day is not said: that told of last, if it lies near the report.
 *
 * @param time the part of a TIMEX3 value from the T on
 */
record ClockReading(@Nullable String time) implements Reading {
  @Override
  public Resolved in(Anchor anchor) {
    LocalDate day = anchor.recentDay();
    return Resolved.date(
            day == null ? "XXXX-XX-XX" : day.toString(),
            day == null ? null : TimeUnit.DAY.edtf(day))
        .at(time);
  }
}
