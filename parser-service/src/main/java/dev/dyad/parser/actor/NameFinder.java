package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names of people in a sentence whose phrases are known. */
final class NameFinder {

  private final Reading reading;
  private final Set<String> known;
  private final NameWords words;

  NameFinder(Reading reading, Set<String> known) {
    this.reading = reading;
    this.known = known;
    this.words = new NameWords(reading, known);
  }

  /** Whether a word only joins the parts of a name: "bin", "de". */
  static boolean isParticle(String word) {
    return WordList.PARTICLE.has(word);
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
      if (before != null && before.is(Term.Honorific.class) && words.isCapital(before.first())) {
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
    return words.isNameWord(i) && !reading.pos(i).equals("HYPH");
  }

  private int end(int first) {
    int last = first;
    while (true) {
      int next = last + 1;
      while (next < reading.size() && words.isJoint(next)) {
        next++;
      }
      if (words.isHyphenated(last)) {
        last += 2;
        continue;
      }
      if (words.isAbbreviated(last)) {
        last += 2;
        continue;
      }
      if (words.isNickname(last + 1)) {
        last += 4;
        continue;
      }
      if (next >= reading.size() || !words.isNameWord(next) || next - last > 4) {
        return last;
      }
      if (words.breaks(last, next)) {
        return last;
      }
      last = next;
    }
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
      return !isBareInitial(first, last) && !(first == last && isDistrict(last));
    }
    if (address < first) {
      return true;
    }
    return titled(first) && others <= last - first;
  }

  /** "The Dosso region", "Kilrush district": a place that the recogniser takes for somebody. */
  private boolean isDistrict(int last) {
    return WordList.DISTRICT.has(reading.word(last + 1))
        && !reading.pos(last + 1).startsWith("NNP");
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
}
