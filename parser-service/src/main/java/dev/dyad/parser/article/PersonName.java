package dev.dyad.parser.article;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a part of a byline is the name of a person. */
final class PersonName {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "ben", "abu", "de", "da", "do", "dos", "das", "del",
          "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "y", "e", "st",
          "ul", "ur", "and");

  private static final int MOST_WORDS = 6;

  /** A name is more than initials. */
  private static final Pattern SPELLED_OUT = Pattern.compile("\\p{L}{2}");

  private final BylineWords words;
  private final Agencies agencies;
  private final Outlets outlets;

  PersonName(BylineWords words, Agencies agencies, Outlets outlets) {
    this.outlets = outlets;
    this.words = words;
    this.agencies = agencies;
  }

  /** Whether it reads as the name of a person, of two words or more. */
  boolean full(String text) {
    return text.indexOf(' ') > 0 && any(text);
  }

  /** Whether it reads as the name of a person, be it a single word. */
  boolean any(String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length > MOST_WORDS || agencies.named(text).isPresent() || outlets.knows(text)) {
      return false;
    }
    for (String part : parts) {
      if (words.job(part) || !nameLike(part)) {
        return false;
      }
    }
    return parts[0].length() > 1
        && SPELLED_OUT.matcher(text).find()
        && !words.paper(parts[parts.length - 1])
        && !"the".equalsIgnoreCase(parts[0])
        && !words.sectionLabel(text);
  }

  private static boolean nameLike(String part) {
    if (PARTICLES.contains(part)) {
      return !"and".equals(part);
    }
    if (!Character.isUpperCase(part.codePointAt(0))) {
      int hyphen = part.indexOf('-');
      return hyphen >= 0
          && hyphen + 1 < part.length()
          && Character.isUpperCase(part.charAt(hyphen + 1));
    }
    return part.chars().allMatch(c -> Character.isLetter(c) || ".'’-‘".indexOf(c) >= 0);
  }
}
