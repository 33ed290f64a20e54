package dev.dyad.parser.event;

import dev.dyad.parser.text.Grammar;
import java.util.List;

/** What auxiliaries, negations and conjunctions say of a verb; the words are in classes.tsv. */
final class Modality {
  private static final int FAR = 6;

  private final WordClasses words;

  Modality(WordClasses words) {
    this.words = words;
  }

  /** "did not meet", "no premier had come", "nobody went", "made no complaint". */
  boolean negated(Clause clause, int verb) {
    return any(clause, clause.grammar().children(verb, "advmod", "neg", "det", "aux"), "@negation")
        || clause.grammar().children(verb, "obj").stream()
            .anyMatch(o -> any(clause, clause.grammar().children(o, "det"), "@negation"))
        || clause.grammar().children(verb, "nsubj", "nsubj:pass").stream()
            .anyMatch(
                s ->
                    words.get("@nobody").contains(clause.lemma(s))
                        || any(clause, clause.grammar().children(s, "det"), "@negation"));
  }

  /** "if Kenya attacks", "whether they met". */
  boolean hypothetical(Clause clause, int verb) {
    return any(clause, clause.grammar().children(verb, "mark"), "@hypothesis");
  }

  /** Whether a verb has an auxiliary of a class, such as {@code @future}. */
  boolean auxiliary(Clause clause, int verb, String wordClass) {
    return any(clause, clause.grammar().children(verb, "aux", "cop"), wordClass);
  }

  /** "is to meet", "is due to meet", "was to meet". */
  boolean destined(Clause clause, int verb) {
    return clause.grammar().children(verb, "mark", "aux").stream()
        .filter(m -> clause.lemma(m).equals("to") && m > 0)
        .anyMatch(m -> destined(clause, m - 1, m - 2));
  }

  private boolean destined(Clause clause, int before, int earlier) {
    String lemma = clause.lemma(before);
    return lemma.equals("be")
        || lemma.equals("due")
        || (earlier >= 0
            && clause.lemma(earlier).equals("be")
            && words.get("@destined").contains(lemma));
  }

  /** "was to have met", "was supposed to meet", "had been due to meet": it did not come to it. */
  boolean thwarted(Clause clause, int verb) {
    List<Integer> helpers = clause.grammar().children(verb, "aux", "aux:pass");
    boolean toHave =
        infinitive(clause, verb)
            && helpers.stream()
                .anyMatch(
                    a ->
                        a > 1
                            && clause.lemma(a).equals("have")
                            && clause.lemma(a - 1).equals("to")
                            && clause.lemma(a - 2).equals("be"));
    int above = clause.relation(verb).equals("xcomp") ? clause.head(verb) : verb;
    return toHave
        || (infinitive(clause, verb) && pastPerfect(clause, verb))
        || isNoLonger(clause, verb)
        || (above != verb
            && clause.lemma(above).equals("suppose")
            && clause.grammar().children(above).stream()
                .anyMatch(a -> clause.token(a).pos().equals("VBD")))
        || (above != verb
            && pastPerfect(clause, above)
            && words.get("@supposed").contains(clause.lemma(above)));
  }

  /** "will no longer travel". */
  private boolean isNoLonger(Clause clause, int verb) {
    return auxiliary(clause, verb, "@future")
        && clause.grammar().children(verb, "advmod").stream()
            .anyMatch(
                word ->
                    word > 0
                        && clause.token(word).word().equalsIgnoreCase("longer")
                        && clause.lemma(word - 1).equals("no"));
  }

  /** Whether a verb calls off what it is said of: "was postponed", "was put off". */
  boolean cancelled(Clause clause, int verb) {
    return words.get("@cancel").contains(clause.lemma(verb))
        || (words.get("@callable").contains(clause.lemma(verb))
            && any(clause, clause.grammar().children(verb), "@away"));
  }

  /** "had been put off". */
  boolean pastPerfect(Clause clause, int verb) {
    return clause.grammar().children(verb, "aux").stream()
        .anyMatch(a -> clause.token(a).pos().equals("VBD") && clause.lemma(a).equals("have"));
  }

  /** Whether an infinitive has "to". */
  boolean infinitive(Clause clause, int verb) {
    return clause.grammar().children(verb, "mark").stream()
        .anyMatch(c -> clause.lemma(c).equals("to"));
  }

  /** Whether a verb is told in reported speech, in which "would" stands for "will". */
  boolean reported(Clause clause, int verb) {
    int at = verb;
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      if (clause.relation(at).equals("ccomp") || clause.relation(at).equals("parataxis")) {
        return true;
      }
      at = clause.head(at);
    }
    return !clause.grammar().children(verb, "parataxis", "ccomp").isEmpty();
  }

  private boolean any(Clause clause, List<Integer> tokens, String wordClass) {
    return tokens.stream().anyMatch(t -> words.get(wordClass).contains(clause.lemma(t)));
  }
}
