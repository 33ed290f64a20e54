package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
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

  /** A place of more people is not meant for a person of the same name. */
  private static final long CITY = 100_000;

  /** The same for a name of one word. */
  private static final long GREAT_CITY = 500_000;

  /** "B.Nandin", as names are written in Mongolia. */
  private static final Pattern INITIAL =
      Pattern.compile("\\p{Lu}\\.\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?");

  private static final Pattern NO_NAME = Pattern.compile("(?i)the|\\p{L}+['’]s");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,5}");

  /** Letters, a full stop and letters are two sentences run together. */
  private static final Pattern RUN_ON = Pattern.compile("\\p{Ll}{2}\\.\\p{Lu}");

  private final BylineWords words;
  private final Agencies agencies;
  private final Outlets outlets;
  private final Gazetteer places;

  PersonName(BylineWords words, Agencies agencies, Outlets outlets, Gazetteer places) {
    this.places = places;
    this.outlets = outlets;
    this.words = words;
    this.agencies = agencies;
  }

  /** Whether it reads as the name of a person, of two words or more. */
  boolean full(String text) {
    return (text.indexOf(' ') > 0 && any(text)) || INITIAL.matcher(text).matches();
  }

  /** Whether it reads as the name of a person, be it a single word. */
  boolean any(String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length > MOST_WORDS || agencies.named(text).isPresent() || outlets.knows(text)) {
      return false;
    }
    for (String part : parts) {
      if (words.job(part) || !nameLike(part) || NO_NAME.matcher(part).matches()) {
        return false;
      }
    }
    return parts[0].length() > 1
        && SPELLED_OUT.matcher(text).find()
        && !RUN_ON.matcher(text).find()
        && !isCity(text)
        && !words.paper(parts[parts.length - 1])
        && !words.sectionLabel(text);
  }

  /** Whether it is the initials of an agency that no list holds: no state, no job, no paper. */
  boolean initials(String text) {
    return INITIALS.matcher(text).matches()
        && !words.job(text)
        && !words.paper(text)
        && !words.sectionLabel(text)
        && !outlets.knows(text)
        && places.find(text).isEmpty();
  }

  /** "Kuala Lumpur", or the office of an agency there: "KLA Kuala Lumpur". */
  private boolean isCity(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return places.countryOfLarge(text, GREAT_CITY).isPresent();
    }
    String first = text.substring(0, space);
    boolean acronym = first.length() <= 4 && first.chars().allMatch(Character::isUpperCase);
    boolean loud = text.chars().noneMatch(Character::isLowerCase);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean desk = !loud && last.chars().allMatch(Character::isUpperCase) && last.length() > 2;
    return places.countryOfLarge(text, CITY).isPresent()
        || (desk && places.countryOfLarge(first, CITY).isPresent())
        || (acronym && !loud && places.countryOfLarge(text.substring(space + 1), CITY).isPresent());
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
