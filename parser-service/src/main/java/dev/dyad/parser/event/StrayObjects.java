package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the objects of verbs where the parser did not put them under the verb. */
final class StrayObjects {
  private static final Set<String> PARTICIPLE = Set.of("VBN", "VBG");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");

  private final Clause clause;
  private final Grammar grammar;
  private final Set<String> reporting;
  private final Set<String> naming;

  StrayObjects(Clause clause, WordClasses classes) {
    this.clause = clause;
    this.grammar = clause.grammar();
    this.reporting = classes.get("@diplomacy");
    this.naming = classes.get("@naming");
  }

  /**
   * The object that the parser took for the subject of a final "…, the ministry said" or of an
   * infinitive behind it ("unveiled a plaque to open the school") or of a participle ("sank boats
   * caught poaching"), tied to the verb by "and", or left in "what it calls …".
   */
  List<Integer> of(int verb, boolean passive) {
    if (passive && opens(verb)) {
      return described(verb);
    }
    List<Integer> found = new ArrayList<>();
    grammar.children(verb, "conj").stream()
        .filter(c -> clause.token(c).isNoun() && !passive)
        .forEach(found::add);
    if (!passive) {
      grammar.children(verb, "dep").stream()
          .filter(below -> below > verb && PARTICIPLE.contains(clause.token(below).pos()))
          .flatMap(below -> grammar.children(below, "nsubj").stream())
          .filter(s -> grammar.subtree(s).stream().min(Integer::compare).orElse(s) == verb + 1)
          .forEach(found::add);
    }
    for (int below : clausesBehind(verb)) {
      if (reporting.contains(clause.lemma(below))) {
        grammar.children(below, "nsubj").stream()
            .filter(s -> s > verb && commaBetween(s, below))
            .forEach(found::add);
      } else if (purpose(below)) {
        grammar.children(below, "nsubj").stream().filter(s -> s > verb).forEach(found::add);
      } else if (naming.contains(clause.lemma(below))) {
        grammar.children(below, "obj", "xcomp", "dep").stream()
            .filter(o -> o > below && clause.token(o).isNoun())
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The clauses that complete a verb, or the one that "and" ties it to: "boarded and seized". */
  private List<Integer> clausesBehind(int verb) {
    int tied = clause.relation(verb).equals("conj") ? clause.head(verb) : verb;
    List<Integer> found = new ArrayList<>(grammar.children(verb, "ccomp"));
    if (tied != verb && tied != Grammar.NONE) {
      found.addAll(grammar.children(tied, "ccomp"));
    }
    return found;
  }

  /** Whether a verb is a participle that opens its sentence: "Pressed by Ghana, the ministry". */
  boolean opens(int verb) {
    return clause.token(verb).pos().equals("VBN")
        && verb <= 1
        && grammar.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty();
  }

  /** Of whom an opening participle is said: the first subject behind its comma. */
  private List<Integer> described(int verb) {
    boolean behind = false;
    for (int i = verb + 1; i < clause.sentence().tokens().size(); i++) {
      behind |= clause.token(i).word().equals(",");
      if (behind && SUBJECT.contains(clause.relation(i)) && clause.head(i) != Grammar.NONE) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private boolean purpose(int verb) {
    return clause.token(verb).pos().equals("VB")
        && grammar.children(verb).stream().anyMatch(c -> c < verb && clause.lemma(c).equals("to"));
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.token(i).word().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
