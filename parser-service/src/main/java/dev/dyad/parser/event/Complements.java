package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the clauses that complete a word: what is said, asked, planned or told of it. */
final class Complements {
  private static final Set<String> OBLIGATION = Set.of("must", "should", "need", "ought");
  private static final int FAR = 4;
  private static final Set<String> BESIDE = Set.of("parataxis", "dep");

  private final Clause clause;
  private final Grammar grammar;

  Complements(Clause clause) {
    this.clause = clause;
    this.grammar = clause.grammar();
  }

  /** The verbs and adjectives that complete a word, those tied to them by "and" included. */
  List<Integer> of(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : grammar.children(word, "ccomp", "xcomp", "acl", "advcl", "dep")) {
      boolean completes =
          switch (clause.relation(child)) {
            case "advcl" -> infinitive(child);
            case "dep" -> gerund(word, child);
            default -> true;
          };
      if (completes) {
        found.add(child);
        found.addAll(
            grammar.children(child, "conj").stream()
                .filter(c -> clause.token(c).isVerb())
                .toList());
      }
    }
    if (clause.isGerund(word + 1) && grammar.head(grammar.head(word + 1)) == word) {
      found.add(word + 1);
    }
    return found;
  }

  /** Those with "to". */
  List<Integer> infinitives(int word) {
    return of(word).stream().filter(this::infinitive).toList();
  }

  /** Those that "must" happen. */
  List<Integer> obliged(int word) {
    return told(word).stream().filter(this::mustBe).toList();
  }

  /** Those that command: {@code "Leave," the ministry told Ghana}. */
  List<Integer> imperatives(int word) {
    return told(word).stream().filter(this::commands).toList();
  }

  /** Those of a word and, for a verb of saying behind what is said, the clause before it. */
  List<Integer> told(int word) {
    List<Integer> found = new ArrayList<>(of(word));
    int before = clauseBefore(word);
    if (before != Grammar.NONE && before < word) {
      found.add(before);
    }
    return found;
  }

  /** The verb beside which a verb of saying stands, which the parser may tie to a noun of it. */
  private int clauseBefore(int word) {
    int head = clause.head(word);
    boolean beside =
        BESIDE.contains(clause.relation(word))
            || (clause.relation(word).equals("ccomp") && grammar.children(word, "mark").isEmpty());
    if (!beside) {
      return Grammar.NONE;
    }
    for (int i = 0; i < FAR && head != Grammar.NONE && clause.token(head).isNoun(); i++) {
      head = clause.head(head);
    }
    return head;
  }

  /** The verbs of the relative clauses and participles behind a noun. */
  List<Integer> relatives(int noun) {
    return grammar.children(noun, "acl:relcl", "acl").stream().filter(v -> !infinitive(v)).toList();
  }

  /** "stopped sending", where the parser sees no complement. */
  private boolean gerund(int word, int child) {
    return child == word + 1 && clause.token(child).pos().equals("VBG");
  }

  private boolean infinitive(int verb) {
    return grammar.children(verb, "mark").stream().anyMatch(m -> clause.lemma(m).equals("to"));
  }

  private boolean mustBe(int verb) {
    return grammar.children(verb, "aux", "advmod").stream()
        .anyMatch(a -> OBLIGATION.contains(clause.lemma(a)));
  }

  private boolean commands(int verb) {
    return clause.token(verb).pos().equals("VB")
        && !clause.relation(verb).equals("conj")
        && grammar.children(verb, "nsubj", "nsubj:pass", "aux", "mark", "csubj").isEmpty();
  }
}
