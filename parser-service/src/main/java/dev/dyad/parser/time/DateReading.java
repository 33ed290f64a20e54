package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A month or a day of it, with or without its year.
 *
 * @param year null where it is not said
 * @param years the year counted from that of the report, null where it is not said
 * @param month 1 to 12
 * @param day null for the whole month
 * @param direction -1 for the last such month, 1 for the next, null where it is not said
 * @param before a later month of the same range, which may lie in the next year, null for none
 * @param modifier {@code start}, {@code mid} or {@code end} of the month, null for the whole
 */
record DateReading(
    @Nullable Integer year,
    @Nullable Integer years,
    int month,
    @Nullable Integer day,
    @Nullable Integer direction,
    @Nullable Integer before,
    @Nullable String modifier)
    implements Reading {

  static DateReading of(Fields fields) {
    return new DateReading(
        boxed(fields.number("y")),
        boxed(fields.number("years")),
        fields.number("m", 0),
        boxed(fields.number("d")),
        boxed(fields.number("dir")),
        boxed(fields.number("before")),
        fields.text("mod").orElse(null));
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** The same of a year that the text gives elsewhere, unless it has one of its own. */
  DateReading inYear(int other) {
    return year != null || years != null || direction != null
        ? this
        : new DateReading(other, null, month, day, null, null, modifier);
  }

  @Override
  public Resolved in(Anchor anchor) {
    OptionalInt of = yearIn(anchor);
    if (of.isEmpty()) {
      return Resolved.date(
          day == null ? "XXXX-%02d".formatted(month) : "XXXX-%02d-%02d".formatted(month, day),
          null);
    }
    YearMonth at = YearMonth.of(of.getAsInt(), month);
    if (day == null) {
      return Resolved.date(at.toString(), month(at));
    }
    LocalDate date = at.atDay(Math.min(day, at.lengthOfMonth()));
    return Resolved.date(date.toString(), Edtf.day(date));
  }

  private Edtf month(YearMonth at) {
    if (modifier == null) {
      return Edtf.month(at);
    }
    return modifier.equals("mid")
        ? Edtf.day(at.atDay(15)).approximate()
        : Edtf.month(at).approximate();
  }

  private OptionalInt yearIn(Anchor anchor) {
    if (year != null) {
      return OptionalInt.of(before != null && before < month ? year - 1 : year);
    }
    LocalDate reported = anchor.reported();
    if (reported == null) {
      return years == null && direction == null
          ? YearChoice.of(month, day, anchor)
          : OptionalInt.empty();
    }
    if (years != null) {
      return OptionalInt.of(reported.getYear() + years);
    }
    if (direction != null && direction != 0) {
      boolean thisYear =
          direction < 0 ? month < reported.getMonthValue() : month > reported.getMonthValue();
      return OptionalInt.of(reported.getYear() + (thisYear ? 0 : direction));
    }
    return direction != null
        ? OptionalInt.of(reported.getYear())
        : YearChoice.of(month, day, anchor);
  }
}
