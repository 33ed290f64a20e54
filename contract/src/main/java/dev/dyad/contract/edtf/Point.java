package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A date that is no interval of two others. */
public sealed interface Point extends Edtf
    permits CalendarDate, Century, DateTime, LongYear, Season {

  /** The first day of it. */
  LocalDate firstDay();

  /** The last day of it. */
  LocalDate lastDay();

  /** How sure and how exact it is. */
  Qualifier qualifier();

  /** The same date under another qualifier; a time of day, which can have none, becomes its day. */
  Point qualified(Qualifier qualifier);

  @Override
  default Point approximate() {
    return qualified(qualifier().andApproximate());
  }

  @Override
  default Optional<LocalDate> start() {
    return Optional.of(firstDay());
  }

  @Override
  default Optional<LocalDate> end() {
    return Optional.of(lastDay());
  }

  @Override
  default boolean isInterval() {
    return false;
  }
}
