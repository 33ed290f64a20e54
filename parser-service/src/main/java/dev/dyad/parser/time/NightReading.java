package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;

/** The night before the day that is told of, of which two days have a part: "overnight". */
record NightReading() implements Reading {
  private static final String NIGHT = "TNI";

  @Override
  public Resolved in(Anchor anchor) {
    LocalDate day = anchor.recentDay();
    if (day == null) {
      return Resolved.date("XXXX-XX-XX", null).at(NIGHT);
    }
    Edtf night =
        anchor.tense() == Tense.FUTURE
            ? Edtf.interval(Edtf.day(day), Edtf.day(day.plusDays(1)))
            : Edtf.interval(Edtf.day(day.minusDays(1)), Edtf.day(day));
    return Resolved.date(day.toString(), night).at(NIGHT);
  }
}
