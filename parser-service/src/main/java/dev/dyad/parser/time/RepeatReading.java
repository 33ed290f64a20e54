package dev.dyad.parser.time;

import dev.dyad.contract.article.TimeKind;

/**
 * A repetition.
 *
 * @param value its TIMEX3 value: the period, {@code P1Y}, or the time in it, {@code XXXX-WXX-2}
 */
record RepeatReading(String value) implements Reading {

  static RepeatReading of(Fields fields) {
    if (fields.has("unit")) {
      return new RepeatReading(TimeUnit.of(fields.required("unit")).duration(fields.required("n")));
    }
    String time = fields.timeOfDay() == null ? "" : fields.timeOfDay();
    if (fields.has("w")) {
      return new RepeatReading("XXXX-WXX-" + fields.required("w") + time);
    }
    return new RepeatReading(
        fields.has("m") ? "XXXX-%02d".formatted(fields.number("m", 0)) : "XXXX-XX-XX" + time);
  }

  @Override
  public Resolved in(Anchor anchor) {
    return Resolved.of(TimeKind.SET, value);
  }
}
