package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates that a text has spoken of so far, of which "two days later" needs the last fit one. */
final class Mentions {
  private final Map<Precision, LocalDate> latest = new EnumMap<>(Precision.class);

  void add(Edtf date) {
    date.start()
        .ifPresent(
            start -> {
              for (Precision precision : Precision.values()) {
                if (precision.compareTo(date.precision()) >= 0) {
                  latest.put(precision, start);
                }
              }
            });
  }

  /** The first day of the date mentioned last that is as fine as the unit, null for none. */
  @Nullable LocalDate last(TimeUnit unit) {
    return latest.get(
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> Precision.DAY;
          case MONTH, QUARTER -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
          case DECADE -> Precision.DECADE;
          case CENTURY -> Precision.CENTURY;
        });
  }
}
