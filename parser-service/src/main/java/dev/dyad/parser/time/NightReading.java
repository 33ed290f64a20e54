package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The night before a day, of which two days have a part: "overnight", "in the night to Tuesday".
 *
 * @param day the day whose morning ends it; null for the day that is told of
 */
record NightReading(@Nullable Reading day) implements Reading {
  private static final String NIGHT = "TNI";

  static NightReading of(Fields fields) {
    return new NightReading(fields.has("w") ? WeekdayReading.of(fields) : null);
  }

  @Override
  public Resolved in(Anchor anchor) {
    LocalDate told = day == null ? anchor.recentDay() : dayOf(day.in(anchor));
    if (told == null) {
      return Resolved.date("XXXX-XX-XX", null).at(NIGHT);
    }
    LocalDate evening = told.minusDays(1);
    if (day != null) {
      return Resolved.date(evening.toString(), night(evening)).at(NIGHT);
    }
    return Resolved.date(told.toString(), night(anchor.tense() == Tense.FUTURE ? told : evening))
        .at(NIGHT);
  }

  private static @Nullable LocalDate dayOf(Resolved resolved) {
    return resolved.edtf() == null ? null : resolved.edtf().start().orElse((LocalDate) null);
  }

  private static Edtf night(LocalDate evening) {
    return Edtf.interval(Edtf.day(evening), Edtf.day(evening.plusDays(1)));
  }
}
