package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.Set;

/** Finds the noun that stands for a subject or object: whom "who" means, of whom a clause tells. */
final class Antecedents {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Clause clause;
  private final Grammar grammar;

  Antecedents(Clause clause) {
    this.clause = clause;
    this.grammar = clause.grammar();
  }

  /** The noun for an argument of a verb; the argument itself where it stands for no other. */
  int of(int argument, int verb) {
    int subject = described(argument);
    if (!RELATIVE.contains(clause.lemma(subject)) || !clause.relation(verb).equals("acl:relcl")) {
      return subject;
    }
    int before = subject - 1;
    if (before > 0 && clause.token(before).word().equals(",")) {
      before--;
    }
    boolean person =
        before > 0 && clause.lemma(subject).startsWith("who") && clause.token(before).isNoun();
    return person ? before : clause.head(verb) == Grammar.NONE ? subject : clause.head(verb);
  }

  /**
   * The noun where the parser took it and what describes it for a clause: "traders" of "traders
   * held in Kenya were freed", "offer" of "an offer to hold talks was refused".
   */
  private int described(int subject) {
    String form = clause.token(subject).pos();
    if (!clause.relation(subject).startsWith("csubj")
        || !(form.equals("VBN") || form.equals("VB"))) {
      return subject;
    }
    return grammar.child(subject, "nsubj", "nsubj:pass").stream()
        .filter(noun -> clause.token(noun).isNoun())
        .findFirst()
        .orElse(subject);
  }
}
