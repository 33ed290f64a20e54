package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads how far what a noun names has come from the words beside the noun and from what its verb
 * says of it: "a planned visit", "the talks were put off".
 */
final class NounStatus {
  private static final Set<String> ARGUMENTS = Set.of("obj", "nsubj", "nsubj:pass");

  private static final Set<String> STRAY = Set.of("dep", "conj", "parataxis");

  private final WordClasses words;
  private final Modality modality;
  private final VerbStatus verbs;

  NounStatus(WordClasses words, Modality modality, VerbStatus verbs) {
    this.words = words;
    this.modality = modality;
    this.verbs = verbs;
  }

  /** The status of a noun; empty if the text does not say that it happens at all. */
  Optional<Status> of(Clause clause, int noun, EventType type) {
    OptionalInt governor = clause.governor(noun);
    OptionalInt predicate =
        governor.isPresent() && ARGUMENTS.contains(clause.function(noun))
            ? governor
            : strayPredicate(clause, noun);
    if (predicate.isPresent()) {
      Optional<Status> done = doneTo(clause, predicate.getAsInt(), type);
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
    if (clause.grammar().children(noun, "nmod").stream()
        .flatMap(n -> clause.grammar().children(n, "acl").stream())
        .anyMatch(v -> is("@planned", clause, v) && clause.token(v).pos().equals("VBN"))) {
      return Optional.of(Status.PLANNED);
    }
    Optional<Status> told = toldBehind(clause, noun);
    if (told.isPresent()) {
      return told;
    }
    return governor.isEmpty() ? predicate(clause, noun) : verbs.of(clause, governor.getAsInt());
  }

  /** What a relative clause says of an event: "a meeting, which is to take place on Monday". */
  private Optional<Status> toldBehind(Clause clause, int noun) {
    return clause.toldBehind(noun, words.get("@happen"), words.get("@held")).stream()
        .filter(v -> clause.relation(v).equals("acl:relcl"))
        .flatMap(
            v ->
                is("@planned", clause, v)
                    ? Stream.of(Status.PLANNED)
                    : verbs.of(clause, v).stream())
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

  /** "will not take place"; what "might not take place" still may. */
  private boolean fallsThrough(Clause clause, int verb) {
    return is("@happen", clause, verb)
        && modality.negated(clause, verb)
        && !modality.auxiliary(clause, verb, "@possible");
  }

  /**
   * The verb of a noun that the parser left without one, having tied it to the relative clause
   * between the two: "a visit to Accra, where he was to speak, has been put off".
   */
  private static OptionalInt strayPredicate(Clause clause, int noun) {
    if (clause.head(noun) != Grammar.NONE) {
      return OptionalInt.empty();
    }
    return IntStream.range(noun + 1, clause.sentence().tokens().size())
        .filter(v -> clause.token(v).isVerb() && STRAY.contains(clause.relation(v)))
        .filter(v -> clause.relation(clause.head(v)).equals("acl:relcl"))
        .filter(v -> clause.grammar().children(v, "nsubj", "nsubj:pass").isEmpty())
        .filter(v -> !clause.grammar().children(v, "aux", "aux:pass").isEmpty())
        .findFirst();
  }

  private boolean is(String wordClass, Clause clause, int word) {
    return words.get(wordClass).contains(clause.lemma(word));
  }
}
