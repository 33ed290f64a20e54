package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.text.EntityTag;
import dev.dyad.parser.text.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words of a sentence may stand in a person's name. */
final class NameWords {
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july"
              + "|august|september|october|november|december|(jan|feb|aug|sept?|oct|nov|dec)\\.?"
              + "|i|today|yesterday|gmt");

  private static final Set<String> QUOTES = Set.of("\"", "''", "``", "“", "”", "‘", "’", "'");

  private final Reading reading;
  private final Set<String> known;

  NameWords(Reading reading, Set<String> known) {
    this.reading = reading;
    this.known = known;
  }

  /** Whether a word names a day or a month. */
  static boolean isCalendar(String word) {
    return CALENDAR.matcher(word).matches();
  }

  /** Whether a token may stand in a name. */
  boolean isNameWord(int i) {
    if (i >= reading.size()) {
      return false;
    }
    Token token = reading.token(i);
    Found found = reading.found(i);
    if (found != null
        && !isKeptAfter(found)
        && !isFamilyName(i, found)
        && !isMiddleName(i, found)) {
      return false;
    }
    if (Portfolios.in(reading, i)) {
      return false;
    }
    if (!isCapital(i) || CALENDAR.matcher(token.word()).matches()) {
      return false;
    }
    return token.pos().startsWith("NNP")
        || token.entity() == EntityTag.PERSON
        || known.contains(Spelling.fold(token.word()))
        || (i > 0 && !token.pos().startsWith("V") && isCapital(i - 1) && token.isNoun());
  }

  /** "Julie Bishop": a form of address that ends a name is a part of it. */
  private boolean isFamilyName(int i, Found found) {
    return found.is(Term.Honorific.class)
        && found.first() == found.last()
        && isPersonWord(i)
        && isPersonWord(i - 1)
        && reading.found(i - 1) == null
        && !isPersonWord(i + 1)
        && !reading.token(i).word().endsWith(".");
  }

  /** "Hassan Sheikh Barre": one that is kept before a name may stand in the middle of one. */
  private boolean isMiddleName(int i, Found found) {
    return found.as(Term.Honorific.class).filter(Term.Honorific::kept).isPresent()
        && found.first() == found.last()
        && isPersonWord(i)
        && isPersonWord(i - 1)
        && isPersonWord(i + 1)
        && reading.found(i - 1) == null;
  }

  private boolean isPersonWord(int i) {
    return i >= 0 && i < reading.size() && reading.token(i).entity() == EntityTag.PERSON;
  }

  private static boolean isKeptAfter(Found found) {
    return found.as(Term.Honorific.class).filter(Term.Honorific::after).isPresent()
        && found.terms().size() == 1;
  }

  /** Whether a token begins with a capital. */
  boolean isCapital(int i) {
    return i >= 0 && Character.isUpperCase(reading.token(i).word().charAt(0));
  }

  /** Whether a name goes on in small letters behind a hyphen: "Sang-wook". */
  boolean isHyphenated(int last) {
    int part = last + 2;
    return part < reading.size()
        && reading.word(last + 1).equals("-")
        && reading.token(last).span().end() == reading.token(last + 1).span().start()
        && reading.token(last + 1).span().end() == reading.token(part).span().start()
        && reading.found(part) == null
        && (isPersonWord(last) || isPersonWord(last - 1));
  }

  /** "Ma. Lourdes": a short part of a name with the full stop of an abbreviation. */
  boolean isAbbreviated(int part) {
    return reading.token(part).word().length() <= 3
        && reading.token(part).word().length() > 1
        && reading.word(part + 1).equals(".")
        && reading.token(part).span().end() == reading.token(part + 1).span().start()
        && isNameWord(part + 2)
        && isPersonWord(part + 2);
  }

  /** Whether a nickname in quotation marks stands between two parts of a name. */
  boolean isNickname(int mark) {
    return QUOTES.contains(reading.word(mark))
        && QUOTES.contains(reading.word(mark + 2))
        && isCapital(mark + 1)
        && isNameWord(mark + 3)
        && (isPersonWord(mark - 1) || isPersonWord(mark + 3));
  }

  /** Whether a token only joins the parts of a name. */
  boolean isJoint(int i) {
    return reading.pos(i).equals("HYPH")
        || reading.word(i).equals("-")
        || (reading.found(i) == null
            && WordList.PARTICLE.has(reading.word(i))
            && !isCapitalBeforeHyphen(i));
  }

  /** "Do" in "Han Do-yeon" is a name. */
  private boolean isCapitalBeforeHyphen(int i) {
    return isCapital(i) && reading.word(i + 1).equals("-");
  }

  /** Two names side by side of which the recogniser takes one for a place or body are two. */
  boolean breaks(int last, int next) {
    EntityTag before = reading.token(last).entity();
    EntityTag after = reading.token(next).entity();
    return before == EntityTag.PERSON
        && (after == EntityTag.LOCATION || after == EntityTag.ORGANIZATION);
  }
}
