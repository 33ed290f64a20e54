package dev.dyad.parser.time;

import dev.dyad.contract.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A range that is written as one expression, such as "June 4-8" or "2023-24".
 *
 * @param from its start
 * @param to its end
 */
record RangeReading(Reading from, Reading to) implements Reading {

  static RangeReading of(Fields fields) {
    if (!fields.has("m")) {
      return new RangeReading(
          new YearReading(fields.number("y", 0), false),
          new YearReading(fields.number("y2", 0), false));
    }
    Integer year = boxed(fields, "y2");
    int month2 = fields.number("m2", 0);
    return new RangeReading(
        new DateReading(year, null, fields.number("m", 0), boxed(fields, "d"), null, month2, null),
        new DateReading(year, null, month2, boxed(fields, "d2"), null, null, null));
  }

  /** Years of which the second is written with its last two digits. */
  static RangeReading ofYears(Fields fields) {
    int first = fields.number("y", 0);
    int second = first / 100 * 100 + fields.number("short", 0);
    return new RangeReading(
        new YearReading(first, false),
        new YearReading(second < first ? second + 100 : second, false));
  }

  private static @Nullable Integer boxed(Fields fields, String field) {
    return fields.has(field) ? Integer.valueOf(fields.number(field, 0)) : null;
  }

  @Override
  public Resolved in(Anchor anchor) {
    Resolved first = from.in(anchor);
    Resolved last = to.in(anchor);
    return Resolved.date(first.timex() + "/" + last.timex(), joined(first.edtf(), last.edtf()));
  }

  private static @Nullable Edtf joined(@Nullable Edtf first, @Nullable Edtf last) {
    return first == null || last == null || first.compareTo(last) > 0
        ? null
        : Edtf.interval(first, last);
  }
}
