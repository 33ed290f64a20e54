package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.time.Year;

/**
 * A year of more than four digits.
 *
 * @param year at most 999,999,999 from zero, which is as far as the calendar of Java goes
 * @param qualifier how sure and how exact it is
 */
public record LongYear(int year, Qualifier qualifier) implements Point {

  /** Refuses years of four digits and years too far away. */
  public LongYear {
    if (Math.abs(year) < 10_000 || Math.abs(year) > Year.MAX_VALUE) {
      throw new IllegalArgumentException(
          "A long year has five to nine digits, not '%d'".formatted(year));
    }
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  @Override
  public Precision precision() {
    return Precision.YEAR;
  }

  @Override
  public LongYear qualified(Qualifier other) {
    return new LongYear(year, other);
  }

  @Override
  public String toString() {
    return "Y" + year + qualifier.sign();
  }
}
