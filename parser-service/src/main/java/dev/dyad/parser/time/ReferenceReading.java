package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A vague now, past or future.
 *
 * @param value {@code PRESENT_REF}, {@code PAST_REF} or {@code FUTURE_REF}
 * @param ahead how many days ahead the middle of it lies, 0 where it has no place on the calendar
 */
record ReferenceReading(String value, int ahead) implements Reading {

  static ReferenceReading of(Fields fields) {
    return new ReferenceReading(fields.required("value"), fields.number("ahead", 0));
  }

  @Override
  public Resolved in(Anchor anchor) {
    return Resolved.date(value, about(anchor.reported()));
  }

  private @Nullable Edtf about(@Nullable LocalDate reported) {
    return ahead == 0 || reported == null
        ? null
        : Edtf.month(YearMonth.from(reported.plusDays(ahead))).approximate();
  }
}
