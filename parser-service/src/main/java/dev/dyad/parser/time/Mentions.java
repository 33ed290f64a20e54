package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a text has spoken of so far, of which "two days later" needs the last fit one.
 * What is told in passing is forgotten at the end of its sentence.
 */
final class Mentions {
  private final Latest told = new Latest();
  private final List<LocalDate> days = new ArrayList<>();
  private Latest inPassing = new Latest();
  private @Nullable Edtf latest;

  /** The date mentioned last by how fine it is, of all and of those not still to come. */
  private static final class Latest {
    private final Map<Precision, LocalDate> any = new EnumMap<>(Precision.class);
    private final Map<Precision, LocalDate> past = new EnumMap<>(Precision.class);

    void add(Edtf date, LocalDate start, @Nullable LocalDate reported) {
      for (Precision precision : Precision.values()) {
        if (precision.compareTo(date.precision()) >= 0) {
          any.put(precision, start);
          if (reported == null || !start.isAfter(reported)) {
            past.put(precision, start);
          }
        }
      }
    }

    @Nullable LocalDate last(Precision precision, Tense tense) {
      return (tense == Tense.PAST ? past : any).get(precision);
    }
  }

  /**
   * Remembers a date.
   *
   * @param reported the day of the report, null if not known
   * @param passing whether it is told in passing
   */
  void add(Edtf date, @Nullable LocalDate reported, boolean passing) {
    if (date.start().isEmpty()) {
      return;
    }
    latest = date;
    LocalDate start = date.start().get();
    if (!passing) {
      told.add(date, start, reported);
      if (date.precision() == Precision.DAY) {
        days.add(isNight(date, start) ? start.plusDays(1) : start);
      }
    }
    inPassing.add(date, start, reported);
  }

  /** What went on overnight is told on its second day. */
  private static boolean isNight(Edtf date, LocalDate start) {
    return date.isInterval() && date.end().filter(start.plusDays(1)::equals).isPresent();
  }

  /** Forgets what the sentence told in passing. */
  void endSentence() {
    inPassing = new Latest();
  }

  /** The date mentioned last, null for none. */
  @Nullable Edtf latest() {
    return latest;
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
    Precision precision =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> Precision.DAY;
          case MONTH, QUARTER -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
          case DECADE -> Precision.DECADE;
          case CENTURY -> Precision.CENTURY;
        };
    LocalDate here = inPassing.last(precision, tense);
    return here == null ? told.last(precision, tense) : here;
  }
}
