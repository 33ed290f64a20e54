package dev.dyad.parser.time;

import dev.dyad.contract.article.TimeKind;

/**
 * A length of time.
 *
 * @param value its TIMEX3 value, for example {@code P3Y}
 */
record LengthReading(String value) implements Reading {

  static LengthReading of(Fields fields) {
    return new LengthReading(
        fields
            .text("value")
            .orElseGet(() -> TimeUnit.of(fields.required("unit")).duration(fields.required("n"))));
  }

  @Override
  public Resolved in(Anchor anchor) {
    return Resolved.of(TimeKind.DURATION, value);
  }
}
