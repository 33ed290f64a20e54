package dev.dyad.contract.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When an article was published, as exactly as its page states it: a local day, a local date and
 * time, or the same with an offset (ISO 8601: {@code 2024-02-28}, {@code 2024-02-28T11:30}, {@code
 * 2024-02-28T11:30+05:00}).
 */
public sealed interface PublicationTime {

  /** A day, and no more is known. */
  record Day(LocalDate date) implements PublicationTime {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A date and time whose zone is not stated. */
  record Local(LocalDateTime dateTime) implements PublicationTime {
    @Override
    public LocalDate date() {
      return dateTime.toLocalDate();
    }

    @Override
    public String toString() {
      return dateTime.toString();
    }
  }

  /** A date and time with its offset from UTC. */
  record Zoned(OffsetDateTime dateTime) implements PublicationTime {
    @Override
    public LocalDate date() {
      return dateTime.toLocalDate();
    }

    @Override
    public String toString() {
      return dateTime.toString();
    }
  }

  /** The local day of publication. */
  LocalDate date();

  /** The ISO 8601 form. */
  @JsonValue
  default String iso() {
    return toString();
  }

  /**
   * Reads the ISO 8601 form.
   *
   * @throws IllegalArgumentException if the text is none of the three forms
   */
  @JsonCreator
  static PublicationTime parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A publication time looks like 2024-02-28, 2024-02-28T11:30 or"
                        + " 2024-02-28T11:30+05:00, not '%s'".formatted(text)));
  }

  /** Reads the ISO 8601 form, empty if the text is none of the three forms. */
  static Optional<PublicationTime> tryParse(String text) {
    try {
      if (!text.contains("T")) {
        return Optional.of(new Day(LocalDate.parse(text)));
      }
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          read instanceof OffsetDateTime zoned
              ? new Zoned(zoned)
              : new Local((LocalDateTime) read));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
