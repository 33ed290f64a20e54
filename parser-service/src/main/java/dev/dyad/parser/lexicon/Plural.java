package dev.dyad.parser.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English plurals of the names of peoples and offices. */
public final class Plural {
  private static final Pattern TAIL = Pattern.compile(" (of|to|for|in|at|and|d'|d’|ad) ?");
  private static final Pattern NO_PLURAL = Pattern.compile(".*(ese|sh|ch|men|[sxz])");

  private Plural() {}

  /** The plural of a phrase, of whose words the one before a preposition is the noun. */
  public static String of(String phrase) {
    Matcher tail = TAIL.matcher(phrase);
    if (tail.find()) {
      return word(phrase.substring(0, tail.start())) + phrase.substring(tail.start());
    }
    return word(phrase);
  }

  private static String word(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (NO_PLURAL.matcher(noun).matches() || noun.endsWith(".")) {
      return noun;
    }
    if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + "s";
  }
}
