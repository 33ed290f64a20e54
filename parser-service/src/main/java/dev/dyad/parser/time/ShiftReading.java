package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A period counted from the day of the report or from the day that the text spoke of last.
 *
 * @param unit the period
 * @param number how many of it onward, negative for back; {@code X} for an unsaid number
 * @param from what it is counted from
 * @param byTense whether the tense decides between this one and the next
 * @param time the part of a TIMEX3 value from the T on
 * @param near whether it is the last or the next one rather than a count: "last decade", but "a
 *     decade ago"
 * @param modifier {@code start}, {@code mid} or {@code end} of the period, null for the whole
 */
record ShiftReading(
    TimeUnit unit,
    String number,
    From from,
    boolean byTense,
    @Nullable String time,
    boolean near,
    @Nullable String modifier)
    implements Reading {

  /** "Later this month" is a day of the month, "late this month" lies about its end. */
  private static final String WITHIN = "within";

  /** What a period is counted from. */
  enum From {
    /** The day of the report. */
    REPORTED,
    /** The date that the text spoke of last. */
    MENTIONED,
    /** The same if that is of the last days, else the day of the report. */
    RECENT
  }

  static ShiftReading of(Fields fields) {
    String number = fields.required("n").replace("--", "");
    TimeUnit unit = TimeUnit.of(fields.required("unit"));
    if (number.contains(".") && unit == TimeUnit.YEAR) {
      number = Long.toString(Math.round(12 * Double.parseDouble(number)));
      unit = TimeUnit.MONTH;
    }
    return new ShiftReading(
        unit,
        number,
        fields
            .text("from")
            .map(text -> From.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(From.REPORTED),
        fields.has("tense"),
        fields.timeOfDay(),
        !fields.has("count"),
        fields.text("mod").orElse(null));
  }

  @Override
  public Resolved in(Anchor anchor) {
    if (number.endsWith("X")) {
      return Resolved.date(number.startsWith("-") ? "PAST_REF" : "FUTURE_REF", null);
    }
    int count = (int) Math.round(Double.parseDouble(number));
    LocalDate base =
        switch (from) {
          case REPORTED -> anchor.reported();
          case MENTIONED -> anchor.mentionedFor(unit, count);
          case RECENT -> anchor.recentDay();
        };
    if (base == null) {
      return Resolved.date(unsaid(), null).at(time);
    }
    LocalDate day = unit.plus(base, count);
    if (day.getYear() < 0 || day.getYear() > 9999) {
      return Resolved.date(count < 0 ? "PAST_REF" : "FUTURE_REF", null);
    }
    if (byTense && anchor.tense() != Tense.FUTURE && isAhead(day, base)) {
      day = unit.plus(day, -1);
    }
    if (count != 0 && !near && unit.compareTo(TimeUnit.YEAR) > 0) {
      return Resolved.date(TimeUnit.YEAR.timex(day), TimeUnit.YEAR.edtf(day).approximate());
    }
    Edtf edtf = unit.edtf(day);
    boolean approximate = modifier != null && !modifier.equals(WITHIN) && unit != TimeUnit.DAY;
    return Resolved.date(unit.timex(day), approximate ? edtf.approximate() : edtf).at(time);
  }

  private boolean isAhead(LocalDate day, LocalDate base) {
    return unit.edtf(day).start().filter(start -> start.isAfter(base)).isPresent();
  }

  private String unsaid() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
