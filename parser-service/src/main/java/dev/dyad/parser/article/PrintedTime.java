package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date in a line, with its time of day and offset where they are printed beside it.
 *
 * @param start first character of date or time in the line
 * @param end one past the last character
 * @param otherReading the date if day and month of {@code 03/04/2024} are read the other way round
 */
record PrintedTime(
    int start,
    int end,
    LocalDate date,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset,
    @Nullable LocalDate otherReading) {

  /** The same as an article's time of publication. */
  PublicationTime published() {
    if (time == null) {
      return new PublicationTime.Day(date);
    }
    return offset == null
        ? new PublicationTime.Local(date.atTime(time))
        : new PublicationTime.Zoned(date.atTime(time).atOffset(offset));
  }

  /** The same with a time of day that was printed elsewhere. */
  PrintedTime at(LocalTime newTime, @Nullable ZoneOffset newOffset) {
    return new PrintedTime(start, end, date, newTime, newOffset, otherReading);
  }

  /** The same in a line that ends at {@code length}. */
  PrintedTime within(int length) {
    return end <= length ? this : new PrintedTime(start, length, date, time, offset, otherReading);
  }

  /** The same with day and month read the other way round. */
  PrintedTime otherWay() {
    return otherReading == null
        ? this
        : new PrintedTime(start, end, otherReading, time, offset, date);
  }
}
