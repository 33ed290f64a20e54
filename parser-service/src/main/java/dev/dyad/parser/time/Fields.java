package dev.dyad.parser.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The named parts of one expression.
 *
 * @param values value by field, as the rules and words write it
 */
record Fields(Map<String, String> values) {

  /** Copies the values. */
  Fields {
    values = Map.copyOf(values);
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(values.get(field));
  }

  /**
   * The text of a field that the rule always fills.
   *
   * @throws IllegalArgumentException if it does not
   */
  String required(String field) {
    return text(field)
        .orElseThrow(() -> new IllegalArgumentException("A rule leaves out " + field));
  }

  /** A whole number; empty where there is none. */
  OptionalInt number(String field) {
    String value = values.get(field);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  int number(String field, int fallback) {
    return number(field).orElse(fallback);
  }

  /** The time of day that the expression adds to its day: {@code TMO}, {@code T10:30}; or null. */
  @Nullable String timeOfDay() {
    if (has("part")) {
      return "T" + required("part");
    }
    if (has("hhmm")) {
      String digits = "%04d".formatted(number("hhmm", 0));
      return "T" + digits.substring(0, 2) + ":" + digits.substring(2);
    }
    if (!has("h")) {
      return null;
    }
    int hour = number("h", 0);
    if (has("ap")) {
      hour = hour % 12 + (required("ap").equals("pm") ? 12 : 0);
    }
    return "T%02d:%02d".formatted(hour, number("min", 0));
  }
}
