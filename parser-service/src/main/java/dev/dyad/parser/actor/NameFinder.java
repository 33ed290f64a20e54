package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Spelling;
import dev.dyad.parser.text.EntityTag;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names of people in a sentence whose phrases are known. */
final class NameFinder {
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july"
              + "|august|september|october|november|december|(jan|feb|aug|sept?|oct|nov|dec)\\.?"
              + "|i|today|yesterday|gmt");

  private final Reading reading;
  private final Set<String> known;

  NameFinder(Reading reading, Set<String> known) {
    this.reading = reading;
    this.known = known;
  }

  /** Whether a word only joins the parts of a name: "bin", "de". */
  static boolean isParticle(String word) {
    return WordList.PARTICLE.has(word);
  }

  /** Whether a word names a day or a month. */
  static boolean isCalendar(String word) {
    return CALENDAR.matcher(word).matches();
  }

  List<NameRun> find() {
    List<NameRun> runs = new ArrayList<>();
    int i = 0;
    while (i < reading.size()) {
      if (!startsName(i)) {
        i++;
        continue;
      }
      int last = end(i);
      int address = address(i);
      if (isPerson(i, last, address)) {
        runs.add(run(i, last, address));
      }
      i = last + 1;
    }
    return runs;
  }

  private NameRun run(int first, int last, int address) {
    int begin = first;
    Gender gender = Gender.UNKNOWN;
    for (int j = address; j < first; j++) {
      Found form = reading.found(j);
      Term.Honorific honorific = form == null ? null : form.as(Term.Honorific.class).orElse(null);
      if (honorific != null && honorific.gender() != Gender.UNKNOWN) {
        gender = honorific.gender();
      }
      if (honorific != null && honorific.kept() && begin == first) {
        begin = j;
      }
    }
    return new NameRun(begin, last, address, gender);
  }

  /** The first of the forms of address that stand right before a token. */
  private int address(int first) {
    int i = first;
    while (i > 0) {
      Found before = reading.found(i - 1);
      if (before != null && before.is(Term.Honorific.class) && isCapital(before.first())) {
        i = before.first();
      } else if (reading.word(i - 1).equals(".") && i > 1 && isAddress(i - 2)) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean isAddress(int i) {
    Found found = reading.found(i);
    return found != null && found.is(Term.Honorific.class);
  }

  private boolean startsName(int i) {
    return isNameWord(i) && !reading.pos(i).equals("HYPH");
  }

  private boolean isNameWord(int i) {
    if (i >= reading.size()) {
      return false;
    }
    Token token = reading.token(i);
    Found found = reading.found(i);
    if (found != null && !isKeptAfter(found) && !isFamilyName(i, found)) {
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

  private boolean isPersonWord(int i) {
    return i >= 0 && i < reading.size() && reading.token(i).entity() == EntityTag.PERSON;
  }

  private static boolean isKeptAfter(Found found) {
    return found.as(Term.Honorific.class).filter(Term.Honorific::after).isPresent()
        && found.terms().size() == 1;
  }

  private int end(int first) {
    int last = first;
    while (true) {
      int next = last + 1;
      while (next < reading.size() && isJoint(next)) {
        next++;
      }
      if (isHyphenated(last)) {
        last += 2;
        continue;
      }
      if (next >= reading.size() || !isNameWord(next) || next - last > 4) {
        return last;
      }
      if (breaks(last, next)) {
        return last;
      }
      last = next;
    }
  }

  /** Whether a name goes on in small letters behind a hyphen: "Sang-wook". */
  private boolean isHyphenated(int last) {
    int part = last + 2;
    return part < reading.size()
        && reading.word(last + 1).equals("-")
        && reading.token(last).span().end() == reading.token(last + 1).span().start()
        && reading.token(last + 1).span().end() == reading.token(part).span().start()
        && reading.found(part) == null
        && (isPersonWord(last) || isPersonWord(last - 1));
  }

  private boolean isJoint(int i) {
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
  private boolean breaks(int last, int next) {
    EntityTag before = reading.token(last).entity();
    EntityTag after = reading.token(next).entity();
    return before == EntityTag.PERSON
        && (after == EntityTag.LOCATION || after == EntityTag.ORGANIZATION);
  }

  private boolean isPerson(int first, int last, int address) {
    int people = 0;
    int others = 0;
    boolean named = first == last && known.contains(Spelling.fold(reading.token(first).word()));
    for (int i = first; i <= last; i++) {
      switch (reading.token(i).entity()) {
        case PERSON -> people++;
        case LOCATION, ORGANIZATION -> others++;
        case NONE -> {}
      }
    }
    if (people > others || named) {
      return !isBareInitial(first, last);
    }
    if (address < first) {
      return true;
    }
    return titled(first) && others <= last - first;
  }

  private boolean titled(int first) {
    Found before = reading.found(first - 1);
    if (before != null
        && before.code().isPresent()
        && reading.word(before.first() - 1).equals("of")) {
      before = reading.found(before.first() - 2);
    }
    return before != null
        && before.as(Term.Office.class).filter(office -> !office.plural()).isPresent();
  }

  private boolean isBareInitial(int first, int last) {
    return first == last && reading.token(first).word().length() == 1;
  }

  private boolean isCapital(int i) {
    return i >= 0 && Character.isUpperCase(reading.token(i).word().charAt(0));
  }
}
