package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day and a time of it: local, or in UTC. One that was written with another offset is kept in
 * UTC, so that the same instant is the same value.
 *
 * @param dateTime the day and time, of a year from 0 to 9999
 * @param utc whether it is UTC; otherwise the zone is not known
 */
public record DateTime(LocalDateTime dateTime, boolean utc) implements Point {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  /** Refuses years that do not have four digits. */
  public DateTime {
    if (dateTime.getYear() < 0 || dateTime.getYear() > 9999) {
      throw new IllegalArgumentException(
          "A time of day needs a year from 0 to 9999, not %d".formatted(dateTime.getYear()));
    }
  }

  @Override
  public LocalDate firstDay() {
    return dateTime.toLocalDate();
  }

  @Override
  public LocalDate lastDay() {
    return dateTime.toLocalDate();
  }

  @Override
  public Qualifier qualifier() {
    return Qualifier.NONE;
  }

  @Override
  public Precision precision() {
    return Precision.TIME;
  }

  @Override
  public Point qualified(Qualifier other) {
    return CalendarDate.of(dateTime.getYear(), dateTime.getMonthValue(), dateTime.getDayOfMonth())
        .qualified(other);
  }

  @Override
  public String toString() {
    return utc ? UTC.format(dateTime) : dateTime.toString();
  }
}
