package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the months, as dates print them. */
final class Months {
  private static final Map<String, Integer> NUMBERS = read();

  /** A regular expression that matches each of the names, the longest first; without groups. */
  static final String NAME = alternatives();

  private Months() {}

  /** The number of a month by its name, from 1; 0 if it is no month. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new HashMap<>();
    for (LexiconRow row : Lexicon.read("article/months.tsv", "month", "names").rows()) {
      int number = Integer.parseInt(row.required("month"));
      row.list("names").forEach(name -> numbers.put(name, number));
    }
    return Map.copyOf(numbers);
  }

  private static String alternatives() {
    List<String> names = new ArrayList<>(NUMBERS.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
    return "(?:" + String.join("|", names.stream().map(Pattern::quote).toList()) + ")(?!\\p{L})";
  }
}
