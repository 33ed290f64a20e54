package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads from modals, negation and the verbs above how far an event has come. */
final class StatusReader {
  private static final int FAR = 6;
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "neither");
  private static final Set<String> HYPOTHESES = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");

  private final WordClasses words;

  StatusReader(WordClasses words) {
    this.words = words;
  }

  /** The status of a trigger; empty if the text does not say that it happens at all. */
  Optional<Status> read(Frame frame, EventType type) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    if (clause.token(trigger).isVerb()) {
      return words.get("@propose").contains(clause.lemma(trigger))
              && clause.lemma(trigger).matches("invite|propose|suggest")
          ? Optional.of(Status.PROPOSED)
          : verb(clause, trigger, 0);
    }
    if (clause.lemma(trigger).equals("due")) {
      return Optional.of(Status.PLANNED);
    }
    return clause.token(trigger).isNoun() ? noun(clause, trigger, type) : verb(clause, trigger, 0);
  }

  private Optional<Status> noun(Clause clause, int noun, EventType type) {
    for (int child : clause.grammar().children(noun, "det", "amod", "neg")) {
      String lemma = clause.lemma(child);
      if (NEGATIONS.contains(lemma)) {
        return Optional.empty();
      }
      if (words.get("@planned").contains(lemma)) {
        return Optional.of(Status.PLANNED);
      }
      if (words.get("@proposed").contains(lemma)) {
        return Optional.of(Status.PROPOSED);
      }
    }
    for (int child : clause.grammar().children(noun, "acl")) {
      if (clause.lemma(child).matches("schedule|plan|expect|slate|due|propose")) {
        return Optional.of(Status.PLANNED);
      }
    }
    OptionalInt verb = clause.governor(noun);
    if (verb.isEmpty()) {
      return predicate(clause, noun);
    }
    int v = verb.getAsInt();
    boolean argument = clause.function(noun).matches("obj|nsubj:pass|nsubj");
    if (argument && cancels(clause, v)) {
      return Optional.of(Status.CANCELLED);
    }
    if (argument && words.get("@propose").contains(clause.lemma(v))) {
      return Optional.of(Status.PROPOSED);
    }
    if (argument && clause.lemma(v).matches("plan|schedule|expect|arrange|slate")) {
      return Optional.of(Status.PLANNED);
    }
    if (argument && clause.lemma(v).equals("announce") && type == EventType.CONSULT) {
      return Optional.of(Status.PLANNED);
    }
    return verb(clause, v, 0);
  }

  private Optional<Status> predicate(Clause clause, int noun) {
    if (clause.grammar().children(noun, "nsubj", "csubj").stream()
        .anyMatch(
            s -> words.get("@planned").contains(clause.token(s).word().toLowerCase(Locale.ROOT)))) {
      return Optional.of(Status.PLANNED);
    }
    int head = clause.head(noun);
    if (head != Grammar.NONE && clause.relation(noun).startsWith("nsubj")) {
      String lemma = clause.lemma(head);
      if (words.get("@off").contains(lemma)) {
        return Optional.of(Status.CANCELLED);
      }
      if (words.get("@planned").contains(lemma) || lemma.equals("cards")) {
        return Optional.of(Status.PLANNED);
      }
      if (auxiliary(clause, head, FUTURE)) {
        return Optional.of(Status.PLANNED);
      }
    }
    return Optional.of(Status.OCCURRED);
  }

  /** Whether a verb calls off what it is said of. */
  boolean cancels(Clause clause, int verb) {
    if (words.get("@cancel").contains(clause.lemma(verb))) {
      return true;
    }
    return clause.lemma(verb).matches("call|put|push")
        && clause.grammar().children(verb).stream()
            .anyMatch(c -> clause.lemma(c).matches("off|back"));
  }

  private Optional<Status> verb(Clause clause, int verb, int depth) {
    if (negated(clause, verb) || hypothetical(clause, verb)) {
      return Optional.empty();
    }
    if (auxiliary(clause, verb, FUTURE) || destined(clause, verb)) {
      return Optional.of(Status.PLANNED);
    }
    if (auxiliary(clause, verb, Set.of("would"))) {
      return reported(clause, verb) ? Optional.of(Status.PLANNED) : Optional.empty();
    }
    if (auxiliary(clause, verb, POSSIBLE)) {
      return Optional.of(Status.PROPOSED);
    }
    if (auxiliary(clause, verb, Set.of("must", "should", "ought"))) {
      return Optional.empty();
    }
    return depth < FAR ? above(clause, verb, depth) : Optional.of(Status.OCCURRED);
  }

  private Optional<Status> above(Clause clause, int verb, int depth) {
    int head = clause.head(verb);
    String relation = clause.relation(verb);
    if (head == Grammar.NONE) {
      return Optional.of(Status.OCCURRED);
    }
    if (relation.equals("conj") && clause.token(head).isVerb() && infinitiveOrBare(clause, verb)) {
      return verb(clause, head, depth + 1);
    }
    boolean infinitive = marked(clause, verb, "to");
    if (relation.equals("ccomp")
        && clause.lemma(head).matches("propose|suggest|recommend|demand|request|urge|ask")) {
      return Optional.of(Status.PROPOSED);
    }
    if (relation.equals("xcomp") || (infinitive && relation.matches("ccomp|advcl|acl|dep"))) {
      String lemma = clause.lemma(head);
      if (words.get("@refuse").contains(lemma)) {
        return Optional.empty();
      }
      if (words.get("@propose").contains(lemma) || words.get("@overture").contains(lemma)) {
        return Optional.of(Status.PROPOSED);
      }
      if (words.get("@plan").contains(lemma) || words.get("@intention").contains(lemma)) {
        return Optional.of(Status.PLANNED);
      }
      return clause.token(head).isVerb()
          ? verb(clause, head, depth + 1)
          : Optional.of(Status.OCCURRED);
    }
    return Optional.of(Status.OCCURRED);
  }

  private static boolean infinitiveOrBare(Clause clause, int verb) {
    return clause.token(verb).pos().matches("VB|VBN|VBG")
        && clause.grammar().children(verb, "nsubj", "nsubj:pass").isEmpty();
  }

  private static boolean negated(Clause clause, int verb) {
    return nobody(clause, verb)
        || clause.grammar().children(verb, "advmod", "neg", "det", "aux").stream()
            .anyMatch(c -> NEGATIONS.contains(clause.lemma(c)));
  }

  /** "No premier had come", "nobody went". */
  private static boolean nobody(Clause clause, int verb) {
    return clause.grammar().children(verb, "nsubj", "nsubj:pass").stream()
        .anyMatch(
            s ->
                NOBODY.contains(clause.lemma(s))
                    || clause.grammar().children(s, "det").stream()
                        .anyMatch(d -> clause.lemma(d).equals("no")));
  }

  private static boolean hypothetical(Clause clause, int verb) {
    return clause.grammar().children(verb, "mark").stream()
        .anyMatch(c -> HYPOTHESES.contains(clause.lemma(c)));
  }

  private static boolean auxiliary(Clause clause, int verb, Set<String> lemmas) {
    return clause.grammar().children(verb, "aux", "cop").stream()
        .anyMatch(c -> lemmas.contains(clause.lemma(c)));
  }

  /** "is to meet", "is due to meet", "was to meet". */
  private static boolean destined(Clause clause, int verb) {
    List<Integer> marks = clause.grammar().children(verb, "mark", "aux");
    return marks.stream()
        .filter(m -> clause.lemma(m).equals("to") && m > 0)
        .anyMatch(
            m ->
                clause.lemma(m - 1).matches("be|due")
                    || (m > 1
                        && clause.lemma(m - 2).equals("be")
                        && clause.lemma(m - 1).matches("also|due|then|set|expect|slate")));
  }

  private static boolean marked(Clause clause, int verb, String mark) {
    return clause.grammar().children(verb, "mark").stream()
        .anyMatch(c -> clause.lemma(c).equals(mark));
  }

  private static boolean reported(Clause clause, int verb) {
    int at = verb;
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      if (clause.relation(at).equals("ccomp") || clause.relation(at).equals("parataxis")) {
        return true;
      }
      at = clause.head(at);
    }
    return !clause.grammar().children(verb, "parataxis", "ccomp").isEmpty();
  }
}
