package dev.dyad.parser.time;

/**
 * A vague now, past or future.
 *
 * @param value {@code PRESENT_REF}, {@code PAST_REF} or {@code FUTURE_REF}
 */
record ReferenceReading(String value) implements Reading {
  @Override
  public Resolved in(Anchor anchor) {
    return Resolved.date(value, null);
  }
}
