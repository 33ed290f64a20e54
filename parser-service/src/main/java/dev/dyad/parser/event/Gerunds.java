package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.Set;

/**
 * Finds verbs in "-ing" that the parser took for adjectives of their objects: "stopped issuing
 * permits", "answered by expelling diplomats".
 */
final class Gerunds {
  private static final Set<String> PREPOSITIONS = Set.of("by", "after", "before", "without");

  private final Clause clause;
  private final Set<String> verbs;

  Gerunds(Clause clause, WordClasses classes) {
    this.clause = clause;
    this.verbs = classes.get("@gerundial");
  }

  /** Whether a word is such a verb; its object is the word above it in the tree. */
  boolean is(int word) {
    if (word == 0
        || !clause.token(word).pos().equals("VBG")
        || !clause.relation(word).equals("amod")
        || clause.head(word) < word) {
      return false;
    }
    String before = clause.lemma(word - 1);
    return (clause.head(clause.head(word)) == word - 1 && verbs.contains(before))
        || (PREPOSITIONS.contains(before) && !agent(word));
  }

  /** The verb above its object, {@link Grammar#NONE} if there is none. */
  int above(int word) {
    int top = clause.head(clause.head(word));
    return top != Grammar.NONE && clause.token(top).isVerb() ? top : Grammar.NONE;
  }

  /** "was received by visiting ministers". */
  private boolean agent(int word) {
    int above = above(word);
    return above == Grammar.NONE || clause.passive(above);
  }
}
