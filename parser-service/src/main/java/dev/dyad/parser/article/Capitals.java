package dev.dyad.parser.article;

import java.util.List;
import java.util.Locale;

/** Words in capitals and with a capital. */
final class Capitals {
  private Capitals() {}

  /** Whether a text has no small letters. */
  static boolean only(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a text consists of a few words that all begin with a capital. */
  static boolean begin(String text, int most) {
    String[] parts = text.split("\\s+");
    if (parts.length > most || text.isEmpty()) {
      return false;
    }
    int capital = 0;
    for (String part : parts) {
      int first = part.codePointAt(0);
      boolean small =
          List.of(
                  "of", "de", "la", "the", "al", "el", "do", "da", "del", "sur", "am", "and", "es",
                  "en", "au", "les", "dos")
              .contains(part);
      if (Character.isUpperCase(first) || (first == '\'' && part.length() > 2)) {
        capital++;
      } else if (!small) {
        return false;
      }
      if (part.chars().anyMatch(c -> !Character.isLetter(c) && ".'’‘-&".indexOf(c) < 0)) {
        return false;
      }
    }
    return capital > 0;
  }

  /** "NEW DELHI" as "New Delhi", "XI'AN" as "Xi'an", "PORT-AU-PRINCE" as "Port-au-Prince". */
  static String titleCase(String capitals) {
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (char c : capitals.toCharArray()) {
      name.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-' || c == '.';
    }
    return name.toString()
        .replace("-Au-", "-au-")
        .replace("-De-", "-de-")
        .replace(" Of ", " of ")
        .replace(" And ", " and ")
        .replace(" De ", " de ")
        .replace(" Al ", " al ");
  }
}
