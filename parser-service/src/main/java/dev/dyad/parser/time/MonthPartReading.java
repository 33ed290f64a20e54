package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A week or a half of a month: "the first week of September", "the second half of this month".
 *
 * @param month the month
 * @param from the first day, from 1
 * @param days how many days, counted back from the last where {@code fromEnd}
 * @param fromEnd whether it is the end of the month
 * @param week whether TIMEX3 calls it a week
 */
record MonthPartReading(Reading month, int from, int days, boolean fromEnd, boolean week)
    implements Reading {
  private static final int WEEK = 7;
  private static final int HALF = 15;

  static MonthPartReading of(Fields fields) {
    Reading month = fields.has("m") ? DateReading.of(fields) : ShiftReading.of(fields);
    int number = fields.number("week").orElseGet(() -> fields.number("half", 0));
    boolean week = fields.has("week");
    boolean last = number > (week ? 4 : 1);
    int days = week ? WEEK : HALF;
    return new MonthPartReading(month, (number - 1) * days + 1, days, last, week);
  }

  @Override
  public Resolved in(Anchor anchor) {
    Resolved whole = month.in(anchor);
    Edtf edtf = whole.edtf();
    if (edtf == null || edtf.start().isEmpty()) {
      return whole;
    }
    YearMonth at = YearMonth.from(edtf.start().get());
    LocalDate first = at.atDay(fromEnd && week ? at.lengthOfMonth() - days + 1 : from);
    LocalDate last = fromEnd ? at.atEndOfMonth() : first.plusDays(days - 1L);
    return Resolved.date(
        week ? TimeUnit.WEEK.timex(first.plusDays(WEEK / 2)) : whole.timex(),
        Edtf.interval(Edtf.day(first), Edtf.day(last)));
  }
}
