package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads from modals, negation and the words above how far an event has come; the words are in
 * classes.tsv.
 */
final class StatusReader {
  private static final int FAR = 6;
  private static final Set<String> ARGUMENTS = Set.of("obj", "nsubj", "nsubj:pass");
  private static final Set<String> NON_FINITE = Set.of("VB", "VBN", "VBG");
  private static final Set<String> CONTENT = Set.of("ccomp", "advcl", "acl", "dep");

  private final WordClasses words;
  private final Modality modality;
  private final Denials denials;

  StatusReader(WordClasses words) {
    this.words = words;
    this.modality = new Modality(words);
    this.denials = new Denials(words, modality);
  }

  /** The status of a trigger; empty if the text does not say that it happens at all. */
  Optional<Status> read(Frame frame, EventPattern pattern) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    if (pattern.negated()) {
      return modality.hypothetical(clause, trigger)
          ? Optional.empty()
          : Optional.of(Status.OCCURRED);
    }
    EventType type = pattern.code().type();
    if (type == EventType.CONSULT && is("@inviting", clause, trigger)) {
      return Optional.of(Status.PROPOSED);
    }
    if (is("@awaited", clause, trigger)) {
      return Optional.of(Status.PLANNED);
    }
    Optional<Status> told =
        clause.token(trigger).isNoun() ? noun(clause, trigger, type) : verb(clause, trigger, 0);
    return told.isEmpty() && denials.disclaims(clause, trigger, type)
        ? Optional.of(Status.DENIED)
        : told;
  }

  private Optional<Status> noun(Clause clause, int noun, EventType type) {
    OptionalInt governor = clause.governor(noun);
    if (governor.isPresent() && ARGUMENTS.contains(clause.function(noun))) {
      Optional<Status> done = doneTo(clause, governor.getAsInt(), type);
      if (done.isPresent()) {
        return done;
      }
    }
    for (int child : clause.grammar().children(noun, "det", "amod", "neg", "acl")) {
      if (is("@negation", clause, child)) {
        return Optional.empty();
      }
      if (is("@planned", clause, child)) {
        return Optional.of(Status.PLANNED);
      }
      if (is("@proposed", clause, child)) {
        return Optional.of(Status.PROPOSED);
      }
    }
    Optional<Status> told = toldBehind(clause, noun);
    if (told.isPresent()) {
      return told;
    }
    return governor.isEmpty() ? predicate(clause, noun) : verb(clause, governor.getAsInt(), 0);
  }

  /** What a relative clause says of an event: "a meeting, which is to take place on Monday". */
  private Optional<Status> toldBehind(Clause clause, int noun) {
    return clause.toldBehind(noun, words.get("@happen"), words.get("@held")).stream()
        .filter(v -> clause.relation(v).equals("acl:relcl"))
        .flatMap(
            v ->
                is("@planned", clause, v) ? Stream.of(Status.PLANNED) : verb(clause, v, 0).stream())
        .filter(s -> s != Status.OCCURRED)
        .findFirst();
  }

  /** What a verb says of the event that is its subject or object: "the talks were put off". */
  private Optional<Status> doneTo(Clause clause, int verb, EventType type) {
    if (modality.cancelled(clause, verb) || fallsThrough(clause, verb)) {
      return Optional.of(Status.CANCELLED);
    }
    if (is("@deny", clause, verb)) {
      return Optional.of(Status.DENIED);
    }
    if (is("@propose", clause, verb)) {
      return Optional.of(Status.PROPOSED);
    }
    return is("@arrange", clause, verb)
            || (type == EventType.CONSULT && clause.lemma(verb).equals("announce"))
        ? Optional.of(Status.PLANNED)
        : Optional.empty();
  }

  private Optional<Status> predicate(Clause clause, int noun) {
    if (clause.grammar().children(noun, "nsubj", "csubj").stream()
        .anyMatch(
            s -> words.get("@planned").contains(clause.token(s).word().toLowerCase(Locale.ROOT)))) {
      return Optional.of(Status.PLANNED);
    }
    if (modality.auxiliary(clause, noun, "@future")) {
      return Optional.of(Status.PLANNED);
    }
    int head = clause.head(noun);
    if (head == Grammar.NONE || !clause.relation(noun).startsWith("nsubj")) {
      return Optional.of(Status.OCCURRED);
    }
    if (modality.negated(clause, head)) {
      return Optional.empty();
    }
    if (is("@off", clause, head)) {
      return Optional.of(Status.CANCELLED);
    }
    return Optional.of(
        is("@planned", clause, head) || modality.auxiliary(clause, head, "@future")
            ? Status.PLANNED
            : Status.OCCURRED);
  }

  /** "will not take place". */
  private boolean fallsThrough(Clause clause, int verb) {
    return is("@happen", clause, verb) && modality.negated(clause, verb);
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
    if (relation.equals("conj") && clause.token(head).isVerb() && shares(clause, verb)) {
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
    return relation.equals("xcomp")
            || (CONTENT.contains(relation)
                && (modality.infinitive(clause, verb) || gerund(clause, verb, head)))
        ? under(clause, head, depth)
        : Optional.of(Status.OCCURRED);
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

  /** "considers sending", where the parser may not see a complement. */
  private boolean gerund(Clause clause, int verb, int head) {
    return clause.token(verb).pos().equals("VBG")
        && clause.token(head).isVerb()
        && (is("@propose", clause, head)
            || is("@plan", clause, head)
            || is("@refuse", clause, head));
  }

  /** Whether a verb has its subject and its modal from the one that it is tied to by "and". */
  private static boolean shares(Clause clause, int verb) {
    return NON_FINITE.contains(clause.token(verb).pos())
        && clause.grammar().children(verb, "nsubj", "nsubj:pass").isEmpty();
  }

  private boolean is(String wordClass, Clause clause, int word) {
    return words.get(wordClass).contains(clause.lemma(word));
  }
}
