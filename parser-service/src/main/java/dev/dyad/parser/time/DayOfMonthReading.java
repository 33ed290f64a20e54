package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day by its number in a month that is not named: "the 21st of next month", "on the 21st".
 *
 * @param day from 1
 * @param months the month counted from that of the report, null where the tense decides
 */
record DayOfMonthReading(int day, @Nullable Integer months) implements Reading {

  static DayOfMonthReading of(Fields fields) {
    OptionalInt months = fields.number("months");
    return new DayOfMonthReading(
        fields.number("d", 0), months.isPresent() ? months.getAsInt() : null);
  }

  @Override
  public Resolved in(Anchor anchor) {
    LocalDate reported = anchor.reported();
    if (reported == null) {
      return Resolved.date("XXXX-XX-%02d".formatted(day), null);
    }
    YearMonth month = YearMonth.from(reported);
    LocalDate at = dayOf(months == null ? month : month.plusMonths(months));
    if (months == null && anchor.tense() == Tense.FUTURE && at.isBefore(reported)) {
      at = dayOf(month.plusMonths(1));
    }
    if (months == null && anchor.tense() != Tense.FUTURE && at.isAfter(reported)) {
      at = dayOf(month.minusMonths(1));
    }
    return Resolved.date(at.toString(), Edtf.day(at));
  }

  private LocalDate dayOf(YearMonth month) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
