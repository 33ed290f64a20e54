package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates that a text has spoken of so far, of which "two days later" needs the last fit one. */
final class Mentions {
  private final Map<Precision, LocalDate> latest = new EnumMap<>(Precision.class);
  private final Map<Precision, LocalDate> latestPast = new EnumMap<>(Precision.class);
  private final List<LocalDate> days = new ArrayList<>();

  /** Remembers a date of a text whose day of report is {@code reported}, null if not known. */
  void add(Edtf date, @Nullable LocalDate reported) {
    if (date.precision() == Precision.DAY) {
      date.start().ifPresent(days::add);
    }
    date.start()
        .ifPresent(
            start -> {
              for (Precision precision : Precision.values()) {
                if (precision.compareTo(date.precision()) >= 0) {
                  latest.put(precision, start);
                  if (reported == null || !start.isAfter(reported)) {
                    latestPast.put(precision, start);
                  }
                }
              }
            });
  }

  /** The day mentioned last that is none before {@code from} or after {@code to}, null for none. */
  @Nullable LocalDate lastDay(LocalDate from, LocalDate to) {
    return days.reversed().stream()
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .findFirst()
        .orElse(null);
  }

  /**
   * The first day of the date mentioned last that is as fine as the unit, null for none; in the
   * past tense the last that is not still to come.
   */
  @Nullable LocalDate last(TimeUnit unit, Tense tense) {
    Map<Precision, LocalDate> among = tense == Tense.PAST ? latestPast : latest;
    return among.get(
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> Precision.DAY;
          case MONTH, QUARTER -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
          case DECADE -> Precision.DECADE;
          case CENTURY -> Precision.CENTURY;
        });
  }
}
