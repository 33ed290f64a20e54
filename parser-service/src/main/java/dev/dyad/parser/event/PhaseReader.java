package dev.dyad.parser.event;

import java.util.Set;

/** Tells the first and the last day of a visit or a round of talks from the whole of it. */
final class PhaseReader {
  private final Set<String> begins;
  private final Set<String> ends;
  private final Set<String> beginnings;
  private final Set<String> endings;

  PhaseReader(WordClasses words) {
    begins = words.get("@begin");
    ends = words.get("@end");
    beginnings = words.get("@beginning");
    endings = words.get("@ending");
  }

  /** The part that the clause of a trigger tells of. */
  Phase read(Clause clause, int trigger) {
    String noun = clause.lemma(trigger);
    int above = clause.head(trigger);
    if (clause.token(trigger).isNoun() && above >= 0 && clause.token(above).isNoun()) {
      noun = clause.relation(trigger).startsWith("nmod") ? clause.lemma(above) : noun;
    }
    if (beginnings.contains(noun)) {
      return Phase.START;
    }
    if (endings.contains(noun)) {
      return Phase.END;
    }
    int verb = clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger);
    if (ends.contains(clause.lemma(verb))) {
      return isForElsewhere(clause, verb) ? Phase.START : Phase.END;
    }
    boolean joined =
        clause.relation(verb).equals("conj") && begins.contains(clause.lemma(clause.head(verb)));
    return joined || begins.contains(clause.lemma(verb)) ? Phase.START : Phase.WHOLE;
  }

  /**
   * "left for Estmark" begins a visit to Estmark, "left Norland for Estmark" and "before leaving
   * for Estmark" end another.
   */
  private static boolean isForElsewhere(Clause clause, int verb) {
    boolean before =
        clause.grammar().children(verb, "mark", "case").stream()
            .anyMatch(m -> clause.lemma(m).equals("before"));
    return !before
        && clause.grammar().child(verb, "obj").isEmpty()
        && clause.grammar().children(verb).stream()
            .anyMatch(c -> clause.preposition(c).equals("for"));
  }
}
