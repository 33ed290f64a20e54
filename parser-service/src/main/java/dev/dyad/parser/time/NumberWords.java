package dev.dyad.parser.time;

import java.util.Locale;
import java.util.Map;

/** Reads whole numbers below a million that are written in words. */
final class NumberWords {
  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("half", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

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

  private static int single(String word) {
    Integer value = VALUES.get(word);
    return value != null ? value : Integer.parseInt(word);
  }
}
