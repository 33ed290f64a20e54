package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pronouns of one sentence and what stands for several at once. */
final class PronounReader {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "him",
          "his",
          "her",
          "himself",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "themselves");
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4, "2", 2);
  private static final Set<String> BE = Set.of("be", "seem", "remain", "become", "take");

  private final Reading reading;
  private final BitSet used;
  private final List<Reference> references = new ArrayList<>();

  PronounReader(Reading reading, BitSet used) {
    this.reading = reading;
    this.used = used;
  }

  List<Reference> read() {
    for (int i = 0; i < reading.size(); i++) {
      if (used.get(i)) {
        continue;
      }
      Found found = reading.found(i);
      if (found != null && found.is(Term.Several.class)) {
        several(found);
      } else if (PRONOUNS.contains(reading.word(i)) && !isEmptySubject(i)) {
        references.add(new Reference.Pronoun(words(i, i), reading.word(i)));
      } else {
        pair(i);
      }
    }
    return references;
  }

  private void several(Found found) {
    if (reading.pos(found.last() + 1).startsWith("NN")
        || reading.pos(found.last() + 1).equals("HYPH")) {
      return;
    }
    int i = found.first() - 1;
    int number = 0;
    while (i >= 0 && !used.get(i) && isInside(i)) {
      number = Math.max(number, NUMBERS.getOrDefault(reading.word(i), 0));
      i--;
    }
    int first = i + 1;
    boolean definite =
        reading.word(first).equals("the")
            || reading.word(first).equals("both")
            || reading.pos(first).equals("PRP$");
    boolean enough = found.as(Term.Several.class).filter(term -> !term.numbered()).isPresent();
    if (number > 0 || (enough && definite)) {
      references.add(new Reference.Group(words(first, found.last()), Math.max(number, 2)));
    }
  }

  private boolean isInside(int i) {
    String pos = reading.pos(i);
    return pos.equals("DT")
        || pos.equals("CD")
        || pos.startsWith("JJ")
        || pos.equals("PDT")
        || pos.equals("PRP$")
        || pos.equals("NN")
        || pos.equals("NNP")
        || pos.equals("POS")
        || pos.equals("CC") && reading.word(i).equals("both")
        || pos.equals("IN") && reading.word(i).equals("of") && reading.word(i - 1).equals("both");
  }

  private void pair(int i) {
    String word = reading.word(i);
    String next = reading.pos(i + 1);
    boolean nominal =
        next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD") || next.equals("HYPH");
    boolean two = word.equals("two") && reading.word(i - 1).equals("the") && !nominal;
    boolean both =
        word.equals("both")
            && !nominal
            && !next.equals("DT")
            && reading.found(i + 1) == null
            && reading.name(i + 1) == null
            && !next.startsWith("IN");
    boolean pair =
        WordList.PAIR.has(word) && reading.word(i - 1).equals("the") && !next.equals("IN");
    boolean each =
        (word.equals("other") && reading.word(i - 1).equals("each"))
            || (word.equals("another") && reading.word(i - 1).equals("one"));
    if (both) {
      references.add(new Reference.Group(words(i, i), 2));
    } else if ((two || pair || each) && !used.get(i - 1)) {
      references.add(new Reference.Group(words(i - 1, i), 2));
    }
  }

  /** "It is too early to" speaks of nobody. */
  private boolean isEmptySubject(int i) {
    if (!reading.word(i).equals("it")) {
      return false;
    }
    int verb = i + 1;
    while (reading.pos(verb).equals("MD") || reading.pos(verb).startsWith("RB")) {
      verb++;
    }
    if (verb >= reading.size() || !BE.contains(reading.token(verb).lemma())) {
      return reading.word(verb).equals("'s");
    }
    String after = reading.pos(verb + 1);
    return !after.startsWith("VB");
  }

  private Words words(int first, int last) {
    used.set(first, last + 1);
    return new Words(reading.sentence().index(), first, last, last);
  }
}
