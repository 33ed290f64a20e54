package dev.dyad.contract.edtf;

import java.time.LocalDate;

/**
 * A hundred years by their first two digits (ISO 8601-1:2019, 4.4.1.12).
 *
 * @param number 20 for the years 2000 to 2099, -1 for -100 to -1; -99 to 99
 * @param qualifier how sure and how exact it is
 */
public record Century(int number, Qualifier qualifier) implements Point {

  /** Refuses what does not have two digits. */
  public Century {
    if (Math.abs(number) > 99) {
      throw new IllegalArgumentException("A century is -99 to 99, not %d".formatted(number));
    }
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(100 * number, 1, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(100 * number + 99, 12, 31);
  }

  @Override
  public Precision precision() {
    return Precision.CENTURY;
  }

  @Override
  public Century qualified(Qualifier other) {
    return new Century(number, other);
  }

  @Override
  public String toString() {
    return (number < 0 ? "-%02d" : "%02d").formatted(Math.abs(number)) + qualifier.sign();
  }
}
