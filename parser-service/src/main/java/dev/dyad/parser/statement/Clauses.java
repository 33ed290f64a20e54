package dev.dyad.parser.statement;

import dev.dyad.parser.statement.SayingLexicon.Cue;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The clauses of one sentence: who does what, whether it is meant as a fact, how deep it lies. */
final class Clauses {
  /** No clause lies deeper; guards against trees that are none. */
  private static final int DEEPEST = 12;

  private final Sentence sentence;
  private final SayingLexicon lexicon;
  private final Grammar grammar;

  Clauses(Sentence sentence, SayingLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.grammar = sentence.grammar();
  }

  /** The subject of a verb, its own or that of the verb that it is joined to; -1 if none. */
  int subject(int verb) {
    int at = verb;
    for (int step = 0; step < DEEPEST && at >= 0; step++) {
      OptionalInt own = grammar.child(at, "nsubj", "nsubj:pass", "nsubjpass");
      if (own.isPresent()) {
        return own.getAsInt();
      }
      String relation = grammar.relation(at);
      if (!relation.equals("conj")
          && !relation.equals("xcomp")
          && !relation.equals("advcl")
          && !(relation.equals("dep") && isAuxiliary(grammar.head(at)))) {
        return -1;
      }
      if (relation.equals("advcl") && !sentence.token(at).pos().equals("VBG")) {
        return -1;
      }
      at = grammar.head(at);
    }
    return -1;
  }

  /** "Had for years denied": the parser may take the auxiliary for the verb. */
  private boolean isAuxiliary(int token) {
    return token >= 0
        && (sentence.token(token).lemma().equals("have")
            || sentence.token(token).lemma().equals("be"));
  }

  /** The one by whom something passive is done ("was told by the ministry"), -1 if none. */
  int agent(int verb) {
    if (verb < 0) {
      return -1;
    }
    for (int child : grammar.children(verb, "obl", "obl:agent", "nmod", "nmod:agent")) {
      boolean by =
          grammar.children(child, "case").stream()
              .anyMatch(c -> sentence.token(c).word().equalsIgnoreCase("by"));
      if (by) {
        return child;
      }
    }
    return -1;
  }

  /** What a relative clause is about, -1 if the verb stands in none. */
  int antecedent(int verb) {
    int at = verb;
    for (int step = 0; step < DEEPEST && at >= 0; step++) {
      if (grammar.relation(at).equals("acl:relcl")) {
        return grammar.head(at);
      }
      at = grammar.relation(at).equals("conj") ? grammar.head(at) : -1;
    }
    return -1;
  }

  boolean passive(int verb) {
    return grammar.child(verb, "aux:pass", "auxpass", "nsubj:pass", "nsubjpass").isPresent();
  }

  /** Whether a verb says that something is so, not that it may, will or does not happen. */
  boolean factual(int verb) {
    for (int child : grammar.children(verb)) {
      String word = sentence.token(child).word().toLowerCase(Locale.ROOT);
      String relation = grammar.relation(child);
      if (relation.startsWith("aux") && lexicon.is(Cue.UNREAL, word)) {
        return false;
      }
      if ((relation.equals("neg") || relation.equals("advmod")) && lexicon.is(Cue.NEGATION, word)) {
        return false;
      }
    }
    Token token = sentence.token(verb);
    boolean infinitive =
        grammar.children(verb, "mark").stream()
            .anyMatch(c -> sentence.token(c).word().equalsIgnoreCase("to"));
    if (infinitive) {
      int head = grammar.head(verb);
      return grammar.relation(verb).equals("xcomp")
          && head >= 0
          && lexicon.is(Cue.ASPECT, sentence.token(head).lemma())
          && factual(head);
    }
    if (grammar.relation(verb).equals("conj") && token.pos().equals("VB")) {
      return grammar.head(verb) >= 0 && factual(grammar.head(verb));
    }
    return true;
  }

  /**
   * How far from the sentence's root a verb lies, clauses that are joined counting alike; a
   * subordinate clause that does not report counts as {@link #DEEPEST}.
   */
  int depth(int verb) {
    int depth = 0;
    int at = verb;
    for (int step = 0; step < 40; step++) {
      String relation = grammar.relation(at);
      if (grammar.head(at) == Grammar.NONE) {
        return depth;
      }
      switch (relation) {
        case "conj", "parataxis", "xcomp" -> {}
        case "ccomp" -> depth++;
        case "dep", "appos", "discourse" -> depth++;
        case "csubj", "nsubj", "nsubj:pass", "obj" -> depth += finite(at) ? 1 : DEEPEST;
        default -> depth += DEEPEST;
      }
      at = grammar.head(at);
    }
    return depth;
  }

  private boolean finite(int token) {
    String pos = sentence.token(token).pos();
    return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP");
  }

  /** Whether a verb's clause begins with "that", "whether" and the like. */
  boolean introduced(int verb) {
    return grammar.children(verb, "mark").stream()
        .anyMatch(c -> !sentence.token(c).word().equalsIgnoreCase("to"));
  }

  /** Whether a clause depends on a verb as what is said. */
  boolean hasClause(int verb) {
    return !grammar.children(verb, "ccomp", "parataxis").isEmpty()
        || grammar.relation(verb).equals("parataxis");
  }

  /** Whether a participle's clause goes with the main clause: "…, adding that", "by saying". */
  boolean accompanies(int verb) {
    String relation = grammar.relation(verb);
    String before = verb == 0 ? "" : sentence.token(verb - 1).word().toLowerCase(Locale.ROOT);
    if (!sentence.token(verb).pos().equals("VBG")) {
      return false;
    }
    return before.equals("by")
        || ((before.equals(",") || before.equals("as"))
            && (relation.equals("advcl") || relation.equals("dep"))
            && depth(grammar.head(verb)) == 0
            && factual(grammar.head(verb)));
  }

  /** The noun on which a clause depends: "a statement saying", "a note in which"; -1 if none. */
  int noun(int verb) {
    String relation = grammar.relation(verb);
    return relation.startsWith("acl") ? grammar.head(verb) : -1;
  }

  /** The subject of the main clause, -1 if it has none. */
  int mainSubject() {
    return grammar.root() < 0 ? -1 : subject(grammar.root());
  }

  /** Whether a depth is that of a clause that does not report. */
  static boolean subordinate(int depth) {
    return depth >= DEEPEST;
  }

  List<Integer> children(int token, String... relations) {
    return grammar.children(token, relations);
  }

  Grammar grammar() {
    return grammar;
  }
}
