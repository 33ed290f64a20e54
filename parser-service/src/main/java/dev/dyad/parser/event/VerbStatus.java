package dev.dyad.parser.event;

import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how far a deed has come from the form of its verb and from the words above it. */
final class VerbStatus {
  private static final int FAR = 6;
  private static final Set<String> NON_FINITE = Set.of("VB", "VBN", "VBG");
  private static final Set<String> CONTENT = Set.of("ccomp", "advcl", "acl", "dep");

  private final WordClasses words;
  private final Modality modality;

  VerbStatus(WordClasses words, Modality modality) {
    this.words = words;
    this.modality = modality;
  }

  /** The status of a verb; empty if the text does not say that it is done at all. */
  Optional<Status> of(Clause clause, int verb) {
    return verb(clause, verb, 0);
  }

  private Optional<Status> verb(Clause clause, int verb, int depth) {
    if (modality.thwarted(clause, verb)) {
      return Optional.of(Status.CANCELLED);
    }
    if (modality.negated(clause, verb) || modality.hypothetical(clause, verb)) {
      return Optional.empty();
    }
    if (modality.auxiliary(clause, verb, "@future") || modality.destined(clause, verb)) {
      return Optional.of(Status.PLANNED);
    }
    if (modality.auxiliary(clause, verb, "@conditional")) {
      return modality.reported(clause, verb) ? Optional.of(Status.PLANNED) : Optional.empty();
    }
    if (modality.auxiliary(clause, verb, "@possible")) {
      return Optional.of(Status.PROPOSED);
    }
    if (modality.auxiliary(clause, verb, "@obliged")) {
      return Optional.empty();
    }
    return depth < FAR ? above(clause, verb, depth) : Optional.of(Status.OCCURRED);
  }

  private Optional<Status> above(Clause clause, int verb, int depth) {
    int head = clause.head(verb);
    if (head == Grammar.NONE) {
      return Optional.of(Status.OCCURRED);
    }
    String relation = clause.relation(verb);
    if (relation.equals("conj")
        && clause.token(head).isVerb()
        && (shares(clause, verb) || sharesModal(clause, verb, head))) {
      return verb(clause, head, depth + 1);
    }
    if (relation.equals("advcl") && clause.token(head).isVerb() && precedes(clause, verb)) {
      return verb(clause, head, depth + 1);
    }
    if (relation.equals("ccomp") || relation.equals("xcomp")) {
      if (is("@deny", clause, head)) {
        return Optional.of(Status.DENIED);
      }
      if (is("@urging", clause, head)) {
        return Optional.of(Status.PROPOSED);
      }
    }
    if (CONTENT.contains(relation) && isDeniedReport(clause, head)) {
      return Optional.of(Status.DENIED);
    }
    return relation.equals("xcomp")
            || (CONTENT.contains(relation)
                && (modality.infinitive(clause, verb) || gerund(clause, verb, head)))
        ? under(clause, head, depth)
        : Optional.of(Status.OCCURRED);
  }

  /** "denied reports that they had met". */
  private boolean isDeniedReport(Clause clause, int noun) {
    OptionalInt verb = clause.governor(noun);
    return clause.token(noun).isNoun()
        && verb.isPresent()
        && is("@deny", clause, verb.getAsInt())
        && clause.relation(noun).equals("obj");
  }

  /** The status of what a word has as its complement: "plans to meet", "the offer to meet". */
  private Optional<Status> under(Clause clause, int word, int depth) {
    if (is("@refuse", clause, word)) {
      return Optional.empty();
    }
    if (is("@propose", clause, word) || is("@overture", clause, word)) {
      return Optional.of(Status.PROPOSED);
    }
    if (is("@plan", clause, word) || is("@intention", clause, word)) {
      return Optional.of(Status.PLANNED);
    }
    if (clause.token(word).isNoun() && clause.preposition(word).equals("for")) {
      int provided = clause.head(word);
      return is("@plan", clause, provided)
          ? Optional.of(Status.PLANNED)
          : Optional.of(Status.OCCURRED);
    }
    return clause.token(word).isVerb()
        ? verb(clause, word, depth + 1)
        : Optional.of(Status.OCCURRED);
  }

  /** Whether a clause lies behind the one above: "before leaving", "before he flies home". */
  private static boolean precedes(Clause clause, int verb) {
    return clause.grammar().children(verb, "mark").stream()
        .anyMatch(m -> clause.lemma(m).equals("before"));
  }

  /**
   * "considers sending", where the parser may not see a complement; "told us, warning" has none.
   */
  private boolean gerund(Clause clause, int verb, int head) {
    return clause.token(verb).pos().equals("VBG")
        && clause.token(head).isVerb()
        && clause.grammar().children(verb, "aux").isEmpty()
        && verb > 0
        && !clause.token(verb - 1).word().equals(",")
        && (is("@propose", clause, head)
            || is("@plan", clause, head)
            || is("@refuse", clause, head));
  }

  /** Whether a verb has its subject and its modal from the one that it is tied to by "and". */
  private static boolean shares(Clause clause, int verb) {
    return NON_FINITE.contains(clause.token(verb).pos())
        && clause.grammar().children(verb, "nsubj", "nsubj:pass").isEmpty();
  }

  /** "will meet and adopt a declaration", where the parser may take the second for a present. */
  private static boolean sharesModal(Clause clause, int verb, int head) {
    return clause.token(verb).pos().equals("VBP")
        && clause.grammar().children(verb, "nsubj", "nsubj:pass", "aux").isEmpty()
        && clause.grammar().children(head, "aux").stream()
            .anyMatch(aux -> clause.token(aux).pos().equals("MD"));
  }

  private boolean is(String wordClass, Clause clause, int word) {
    return words.get(wordClass).contains(clause.lemma(word));
  }
}
