package dev.dyad.parser.time;

import java.util.Locale;
import java.util.Map;

/** Reads whole numbers below a million that are written in words. */
final class NumberWords {
  private final Map<String, Integer> values;

  /**
   * Knows these words.
   *
   * @param values number by word, in lower case
   */
  NumberWords(Map<String, Integer> values) {
    this.values = Map.copyOf(values);
  }

  /** The digits of a number in words; digits stay as they are. */
  String parse(String text) {
    int total = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[-\\s]+")) {
      total =
          switch (word) {
            case "dozen" -> total == 0 ? 12 : total * 12;
            case "hundred" -> Math.max(total, 1) * 100;
            case "thousand" -> Math.max(total, 1) * 1000;
            default -> total + single(word);
          };
    }
    return Integer.toString(total);
  }

  private int single(String word) {
    Integer value = values.get(word);
    return value != null ? value : Integer.parseInt(word);
  }
}
