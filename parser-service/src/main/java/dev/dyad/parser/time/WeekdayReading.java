package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week.
 *
 * @param weekday the day
 * @param direction -1 for the last such day, 1 for the next, 0 for that of this week, null where
 *     the tense decides
 * @param weeks the week counted from that of the report, null where it is not said
 * @param from the day on which the same range begins, null for none
 * @param to the day on which the same range ends, null for none
 * @param later days to add
 * @param time the part of a TIMEX3 value from the T on
 */
record WeekdayReading(
    DayOfWeek weekday,
    @Nullable Integer direction,
    @Nullable Integer weeks,
    @Nullable DayOfWeek from,
    @Nullable DayOfWeek to,
    int later,
    @Nullable String time)
    implements Reading {
  /** "Had been set for Monday" means a day to come, unless the last Monday was a day or two ago. */
  private static final int JUST_PAST_DAYS = 2;

  static WeekdayReading of(Fields fields) {
    return new WeekdayReading(
        DayOfWeek.of(fields.number("w", 0)),
        boxed(fields.number("dir")),
        boxed(fields.number("weeks")),
        fields.has("from") ? DayOfWeek.of(fields.number("from", 0)) : null,
        fields.has("to") ? DayOfWeek.of(fields.number("to", 0)) : null,
        fields.number("plus", 0),
        fields.timeOfDay());
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  @Override
  public Resolved in(Anchor anchor) {
    LocalDate reported = anchor.reported();
    if (reported == null) {
      return Resolved.date("XXXX-WXX-" + weekday.getValue(), null).at(time);
    }
    LocalDate day = from == null ? day(reported, anchor.tense()) : end(reported, anchor, from);
    return Resolved.date(day.toString(), Edtf.day(day)).at(time);
  }

  private LocalDate day(LocalDate reported, Tense tense) {
    if (weeks != null) {
      return reported
          .plusWeeks(weeks)
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .with(TemporalAdjusters.nextOrSame(weekday));
    }
    if (direction != null && direction < 0) {
      return reported.with(TemporalAdjusters.previous(weekday));
    }
    if (direction != null && direction > 0) {
      return reported.with(TemporalAdjusters.next(weekday)).plusDays(later);
    }
    LocalDate last = reported.with(TemporalAdjusters.previousOrSame(weekday));
    boolean dropped = tense == Tense.INTENDED && last.isBefore(reported.minusDays(JUST_PAST_DAYS));
    if (tense == Tense.FUTURE || dropped) {
      return reported.with(TemporalAdjusters.nextOrSame(weekday));
    }
    return direction != null && tense == Tense.UNKNOWN
        ? reported.with(TemporalAdjusters.nextOrSame(weekday))
        : last;
  }

  /** The end of a range of days, whose start is found by the tense. */
  private LocalDate end(LocalDate reported, Anchor anchor, DayOfWeek begins) {
    LocalDate start =
        new WeekdayReading(begins, direction, weeks, null, weekday, 0, null)
            .day(reported, anchor.tense());
    return start.with(TemporalAdjusters.next(weekday));
  }
}
