package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole number of years from a quarter or a month that was told last, else from the year: after
 * "the third quarter", "a year earlier" is a third quarter too.
 *
 * @param years how many, negative for back
 * @param from what a year is counted from
 * @param exact whether a day is meant: "a year ago today"
 */
record YearsApartReading(int years, ShiftReading.From from, boolean exact) implements Reading {
  private static final int QUARTER_MONTHS = 3;

  static YearsApartReading of(Fields fields) {
    return new YearsApartReading(
        fields.number("n", 0),
        ShiftReading.From.valueOf(fields.required("from").toUpperCase(Locale.ROOT)),
        fields.has("exact"));
  }

  @Override
  public Resolved in(Anchor anchor) {
    LocalDate reported = anchor.reported();
    if (exact && reported != null) {
      return dated(TimeUnit.DAY, reported);
    }
    Edtf last = anchor.mentions().latest();
    Optional<LocalDate> start = last == null ? Optional.empty() : last.start();
    if (last != null && start.isPresent() && last.precision() == Precision.MONTH) {
      if (!last.isInterval()) {
        return dated(TimeUnit.MONTH, start.get());
      }
      if (isQuarter(last, start.get())) {
        return dated(TimeUnit.QUARTER, start.get());
      }
    }
    return new ShiftReading(TimeUnit.YEAR, Integer.toString(years), from, false, null, false, null)
        .in(anchor);
  }

  private static boolean isQuarter(Edtf date, LocalDate start) {
    return date.end()
        .filter(end -> end.plusDays(1).equals(start.plusMonths(QUARTER_MONTHS)))
        .isPresent();
  }

  private Resolved dated(TimeUnit unit, LocalDate day) {
    LocalDate apart = day.plusYears(years);
    return Resolved.date(unit.timex(apart), unit.edtf(apart));
  }
}
