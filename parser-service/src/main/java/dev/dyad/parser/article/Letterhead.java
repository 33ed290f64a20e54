package dev.dyad.parser.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name at the head of a page, as far as its form alone tells, for finding it again where the
 * paper speaks of itself.
 *
 * @param name the name in small letters, without its article; empty if there is none
 */
record Letterhead(String name) {
  private static final int MOST_WORDS = 6;

  /** Shorter names are met by chance. */
  private static final int SHORTEST = 6;

  private static final Pattern TAGLINE = Pattern.compile("\\s[|•»>–—-]\\s|\\||\\.\\s");

  /** The name that the first line of a page gives. */
  static Letterhead of(List<PageLine> lines) {
    if (lines.isEmpty() || lines.getFirst().text().startsWith("http")) {
      return new Letterhead("");
    }
    String[] parts = TAGLINE.split(lines.getFirst().columns().getFirst());
    String name = parts.length == 0 ? "" : fold(parts[0]);
    boolean fits = name.length() >= SHORTEST && name.split(" ").length <= MOST_WORDS;
    return new Letterhead(fits ? name : "");
  }

  /** Whether a text has the name somewhere. */
  boolean in(String text) {
    return !name.isEmpty() && text.toLowerCase(Locale.ROOT).contains(name);
  }

  /** Whether a text begins with the name, or with one word and the name: "Read The Herald …". */
  boolean opens(String text) {
    String folded = fold(text);
    String rest = fold(folded.substring(folded.indexOf(' ') + 1));
    return !name.isEmpty() && (folded.startsWith(name) || rest.startsWith(name));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).strip().replaceFirst("^the ", "");
  }
}
