package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of a year, wherever on Earth. EDTF gives seasons no bounds; as edtf.js does, the four
 * are taken for the quarters of the year in order, which keeps them sorted.
 *
 * @param year 0 to 9999
 * @param code 21 spring, 22 summer, 23 autumn, 24 winter
 * @param qualifier how sure and how exact it is
 */
public record Season(int year, int code, Qualifier qualifier) implements Point {

  /** Refuses other codes and years. */
  public Season {
    if (code < 21 || code > 24 || year < 0 || year > 9999) {
      throw new IllegalArgumentException(
          "A season is 21 to 24 of a year from 0 to 9999, not %d of %d".formatted(code, year));
    }
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, 3 * (code - 21) + 1, 1);
  }

  @Override
  public LocalDate lastDay() {
    return YearMonth.of(year, 3 * (code - 20)).atEndOfMonth();
  }

  @Override
  public Precision precision() {
    return Precision.SEASON;
  }

  @Override
  public Season qualified(Qualifier other) {
    return new Season(year, code, other);
  }

  @Override
  public String toString() {
    return "%04d-%d%s".formatted(year, code, qualifier.sign());
  }
}
