package dev.dyad.parser.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of places as keys and in ordinary spelling. */
final class PlaceName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("[.'’‘`]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\-–—_]+");
  private static final Pattern SAINT = Pattern.compile("\\b(saint|sankt)\\b");
  private static final Pattern FORT = Pattern.compile("\\bfort\\b");
  private static final Pattern MOUNT = Pattern.compile("\\bmount\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.]*");
  private static final Pattern SMALL =
      Pattern.compile("(?i)(of|the|and|de|del|della|do|da|dos|es|el|la|sur|am|an|der|upon|on|in)");

  private PlaceName() {}

  /** The same for every spelling of one name: case, accents, dots and hyphens do not count. */
  static String key(String name) {
    String plain =
        name.replace('ı', 'i')
            .replace('ł', 'l')
            .replace('Ł', 'L')
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace("ß", "ss")
            .replace('đ', 'd')
            .replace('Đ', 'D');
    String folded = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    String key = DROPPED.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    key = GAPS.matcher(key).replaceAll(" ").strip();
    key = SAINT.matcher(key).replaceAll("st");
    key = FORT.matcher(key).replaceAll("ft");
    return MOUNT.matcher(key).replaceAll("mt");
  }

  /**
   * A name in ordinary spelling: as written, or, if written in capitals alone, with the capitals of
   * {@code known}, or those that an English title would have.
   */
  static String ordinary(String name, String known) {
    String written = name.strip().replaceAll("\\s+", " ");
    if (!isCapitals(written)) {
      return written;
    }
    if (known.equalsIgnoreCase(written)) {
      return known;
    }
    boolean first = true;
    StringBuilder text = new StringBuilder();
    int end = 0;
    var words = WORD.matcher(written);
    while (words.find()) {
      text.append(written, end, words.start()).append(titled(words.group(), first));
      end = words.end();
      first = false;
    }
    return text.append(written.substring(end)).toString();
  }

  private static String titled(String word, boolean first) {
    boolean initials = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
    if (initials || (word.length() == 2 && word.equals("DC"))) {
      return word;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (!first && SMALL.matcher(small).matches()) {
      return small;
    }
    return Character.toTitleCase(small.charAt(0)) + small.substring(1);
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
