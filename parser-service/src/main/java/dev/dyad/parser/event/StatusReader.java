package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import java.util.Optional;

/**
 * Reads from modals, negation and the words above how far an event has come; the words are in
 * classes.tsv.
 */
final class StatusReader {
  private final WordClasses words;
  private final Modality modality;
  private final Denials denials;
  private final VerbStatus verbs;
  private final NounStatus nouns;

  StatusReader(WordClasses words) {
    this.words = words;
    this.modality = new Modality(words);
    this.denials = new Denials(words, modality);
    this.verbs = new VerbStatus(words, modality);
    this.nouns = new NounStatus(words, modality, verbs);
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
    if (isRanked(clause, trigger)) {
      return Optional.empty();
    }
    EventType type = pattern.code().type();
    if (type == EventType.CONSULT && is("@inviting", clause, trigger)) {
      return Optional.of(Status.PROPOSED);
    }
    if (is("@awaited", clause, trigger) && modality.pastPerfect(clause, trigger)) {
      return Optional.of(Status.CANCELLED);
    }
    if (type == EventType.CONSULT && denials.disclaims(clause, trigger, type)) {
      return Optional.of(Status.DENIED);
    }
    if (is("@awaited", clause, trigger)
        || (type == EventType.CONSULT && is("@accepting", clause, trigger))) {
      return Optional.of(Status.PLANNED);
    }
    Optional<Status> told =
        clause.token(trigger).isNoun()
            ? nouns.of(clause, trigger, type)
            : verbs.of(clause, trigger);
    if (told.isEmpty() && denials.disclaims(clause, trigger, type)) {
      return Optional.of(Status.DENIED);
    }
    boolean meant = type == EventType.CONSULT || pattern.mode() == Mode.MILITARY;
    return told.isEmpty() && meant && isNotToBe(clause, trigger)
        ? Optional.of(Status.CANCELLED)
        : told;
  }

  /** "will not hold this year's drill", "will not travel to Accra on Monday". */
  private boolean isNotToBe(Clause clause, int trigger) {
    int verb = clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger);
    return modality.negated(clause, verb)
        && modality.auxiliary(clause, verb, "@future")
        && !modality.hypothetical(clause, verb);
  }

  /** "It is the largest loan that Norland has granted" says again what has been told. */
  private boolean isRanked(Clause clause, int verb) {
    int noun = clause.head(verb);
    return noun != Grammar.NONE
        && clause.relation(verb).equals("acl:relcl")
        && !clause.grammar().children(noun, "cop").isEmpty()
        && clause.grammar().children(noun, "amod", "advmod", "compound").stream()
            .anyMatch(c -> clause.token(c).pos().equals("JJS") || is("@rank", clause, c));
  }

  private boolean is(String wordClass, Clause clause, int word) {
    return words.get(wordClass).contains(clause.lemma(word));
  }
}
