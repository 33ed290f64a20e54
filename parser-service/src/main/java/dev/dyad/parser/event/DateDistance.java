package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a date stands from a trigger: how many clauses lie between the two, a clause above the
 * trigger being nearer than one beside it. Where the grammar finds no way, the words between do.
 */
final class DateDistance {
  /** From here on a date belongs to something else. */
  static final int LIMIT = 3;

  private static final int BESIDE = 4;
  private static final int FAR = 40;
  private static final int WORDS = 12;
  private static final Set<String> WRITTEN_IN = Set.of("in", "through", "via", "by");

  private final Set<String> opening;
  private final Set<String> phases;
  private final Set<String> sayings;
  private final Set<String> borders;
  private final Charges charges;
  private final Set<String> naming;
  private final Set<String> writings;
  private final Set<String> holding;
  private final Set<String> happening;

  DateDistance(WordClasses words) {
    opening = words.get("@opening");
    phases = words.words("@begin|@end");
    sayings = words.get("@diplomacy");
    borders = words.get("@clause");
    charges = new Charges(words);
    naming = words.get("@naming");
    writings = words.get("@writing");
    holding = words.get("@held");
    happening = words.get("@happen");
  }

  /** The distance of a trigger and the head of a date, {@link #LIMIT} or more if it is too far. */
  int between(Clause clause, int trigger, int date) {
    if (charges.takes(clause, trigger, date)) {
      return LIMIT;
    }
    int grammatical = grammatical(clause, trigger, date);
    return grammatical >= LIMIT && adjoins(clause, trigger, date) ? LIMIT - 1 : grammatical;
  }

  /** Whether a length belongs to a trigger, or to a word that the trigger describes. */
  boolean isWithin(Clause clause, int trigger, int length) {
    return between(clause, trigger, length) < LIMIT
        || chain(clause, trigger).contains(clause.head(length));
  }

  private int grammatical(Clause clause, int trigger, int date) {
    List<Integer> up = chain(clause, trigger);
    List<Integer> over = chain(clause, date);
    Optional<Integer> meeting = up.stream().filter(over::contains).findFirst();
    if (meeting.isEmpty()) {
      return LIMIT;
    }
    int sum = 0;
    for (int word : until(up, meeting.get())) {
      sum += above(clause, word, meeting.get());
    }
    for (int word : until(over, meeting.get())) {
      sum += word == trigger ? 0 : aside(clause, trigger, word, date);
    }
    return sum;
  }

  private int above(Clause clause, int word, int meeting) {
    if (!clause.token(word).isVerb()) {
      return 0;
    }
    boolean beginsElse =
        clause.relation(word).equals("conj")
            && clause.head(word) == meeting
            && phases.contains(clause.lemma(meeting));
    if (beginsElse || isDuring(clause, word)) {
      return LIMIT;
    }
    if (!clause.relation(word).startsWith("acl:relcl")) {
      return 1;
    }
    return clause.token(word).pos().matches("VB[ZP]") ? LIMIT : 2;
  }

  /** "at the end of a visit during which they signed" gives no day of the signing. */
  private static boolean isDuring(Clause clause, int verb) {
    return clause.grammar().children(verb, "obl").stream()
        .anyMatch(c -> clause.lemma(c).equals("which") && clause.preposition(c).equals("during"));
  }

  private int aside(Clause clause, int trigger, int word, int date) {
    Token token = clause.token(word);
    if ((clause.relation(word).equals("acl:relcl") && !token.isVerb())
        || isRelativeOfElse(clause, trigger, word)) {
      return BESIDE;
    }
    boolean tells = sayings.contains(clause.lemma(word)) && word > date;
    if (!token.isVerb()
        || tells
        || isNaming(clause, word)
        || isOfNoun(clause, trigger, word)
        || isOfSubject(clause, trigger, word)) {
      return 0;
    }
    boolean describes = token.pos().equals("VBG") && clause.relation(word).equals("acl");
    return describes || isOfWriting(clause, word) || opening.contains(clause.lemma(word))
        ? 1
        : BESIDE;
  }

  /** "protested at the raid, which took place on Monday", where the parser saw no verb. */
  private static boolean isRelativeOfElse(Clause clause, int trigger, int noun) {
    return clause.head(noun) != trigger
        && clause.grammar().children(noun, "det").stream()
            .anyMatch(word -> clause.token(word).pos().equals("WDT"));
  }

  /** "the talks held on Monday", "a meeting which is to take place on Monday". */
  private boolean isOfNoun(Clause clause, int trigger, int verb) {
    int told = clause.relation(verb).equals("xcomp") ? clause.head(verb) : verb;
    return Stream.concat(Stream.of(trigger), held(clause, trigger))
        .anyMatch(noun -> clause.toldBehind(noun, happening, holding).contains(told));
  }

  /** What a light verb holds: "will not hold the drill, which was to start on Monday". */
  private static Stream<Integer> held(Clause clause, int trigger) {
    return clause.token(trigger).isVerb() && clause.light(trigger)
        ? clause.objects(trigger).stream().flatMap(noun -> clause.content(noun).stream())
        : Stream.empty();
  }

  /** "the commission is scheduled to sit on Monday". */
  private static boolean isOfSubject(Clause clause, int trigger, int verb) {
    return clause.relation(verb).equals("xcomp")
        && clause.token(trigger).isNoun()
        && clause.relation(trigger).startsWith("nsubj")
        && clause.head(verb) == clause.head(trigger);
  }

  /** "demanded in a letter sent on Monday", "said in a statement that was issued on Monday". */
  private boolean isOfWriting(Clause clause, int verb) {
    int noun = clause.head(verb);
    return clause.relation(verb).startsWith("acl")
        && writings.contains(clause.lemma(noun))
        && WRITTEN_IN.contains(clause.preposition(noun));
  }

  /** "condemned what it called a violation on Monday" dates the condemnation. */
  private boolean isNaming(Clause clause, int verb) {
    return naming.contains(clause.lemma(verb)) && verb > 1 && clause.lemma(verb - 2).equals("what");
  }

  /** Whether no other clause begins between the two. */
  private boolean adjoins(Clause clause, int trigger, int date) {
    int from = Math.min(trigger, date) + 1;
    int to = Math.max(trigger, date);
    if (to - from > WORDS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = clause.token(i);
      boolean described =
          (token.pos().equals("VBG") && clause.relation(i).equals("acl")) || isNaming(clause, i);
      if (((token.isVerb() || token.pos().equals("MD")) && !described)
          || borders.contains(clause.lemma(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> until(List<Integer> chain, int end) {
    return chain.subList(0, chain.indexOf(end));
  }

  private static List<Integer> chain(Clause clause, int word) {
    List<Integer> chain = new ArrayList<>();
    for (int at = word; at != Grammar.NONE && chain.size() < FAR; at = clause.head(at)) {
      chain.add(at);
    }
    return chain;
  }
}
