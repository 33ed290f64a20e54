package dev.dyad.parser.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names of the months in a language, as the JDK's copy of Unicode CLDR has them, beside those
 * that pages in English print. The languages are not put together, for they disagree: "listopada"
 * is October in Croatian and November in Polish.
 */
final class LocalMonths {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Months as a language names them. */
  LocalMonths(Locale language) {
    for (Month month : Month.values()) {
      for (TextStyle style : STYLES) {
        String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (plain.length() > 1 && plain.codePoints().anyMatch(Character::isLetter)) {
          numbers.putIfAbsent(plain, month.getValue());
        }
      }
    }
  }

  /** The number of a month by its name, from 1; 0 if it is no month. */
  int number(String name) {
    int local = numbers.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    return local > 0 ? local : Months.number(name);
  }

  /** A regular expression that matches each of the names, the longest first; without groups. */
  String pattern() {
    List<String> names = new ArrayList<>(numbers.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
    String local = String.join("|", names.stream().map(Pattern::quote).toList());
    return "(?:(?:" + local + ")(?!\\p{L})|" + Months.NAME + ")";
  }
}
