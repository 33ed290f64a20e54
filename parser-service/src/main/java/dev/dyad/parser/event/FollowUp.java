package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a sentence tells further of an event that was told before, whose parties it does not
 * name: "the talks end on Friday", "it has been called off".
 */
final class FollowUp {
  private final WordClasses words;
  private final DateChooser dates;
  private final PhaseReader phases;
  private final Modality modality;
  private final ObjectPhrase objects;

  FollowUp(WordClasses words, DateChooser dates, PhaseReader phases) {
    this.words = words;
    this.dates = dates;
    this.phases = phases;
    this.modality = new Modality(words);
    this.objects = new ObjectPhrase(words);
  }

  /**
   * The earlier event with what the sentence adds to it; empty if it adds nothing.
   *
   * @param latest whether no sentence tells of another event since, so that "it" may be this one
   */
  Optional<Candidate> of(Sentence sentence, Candidate earlier, boolean latest) {
    Clause clause = new Clause(sentence, words);
    int verb = clause.grammar().root();
    if (verb == Grammar.NONE
        || clause.grammar().children(verb, "nsubj", "nsubj:pass").stream()
            .noneMatch(
                subject ->
                    (latest && clause.lemma(subject).equals("it"))
                        || refers(clause, subject, earlier))) {
      return Optional.empty();
    }
    if (modality.cancelled(clause, verb)) {
      return !clause.passive(verb) || isOver(earlier) || modality.pastPerfect(clause, verb)
          ? Optional.empty()
          : Optional.of(earlier.cancelled(sentence.index(), sentence.span()));
    }
    Phase phase = phases.read(clause, verb);
    boolean tells =
        phase != Phase.WHOLE || words.words("@happen|@held").contains(clause.lemma(verb));
    boolean ahead =
        modality.auxiliary(clause, verb, "@future")
            || modality.destined(clause, verb)
            || words.get("@planned").contains(clause.lemma(verb));
    Status status = ahead ? Status.PLANNED : earlier.status();
    return tells && !modality.negated(clause, verb)
        ? dates
            .find(clause, verb, status)
            .map(d -> earlier.further(sentence.index(), sentence.span(), status, d, phase))
        : Optional.empty();
  }

  /** "The trip was put off" says so of the visit that was told last; empty if of something else. */
  Optional<Candidate> calledOff(Frame frame, Candidate earlier) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    boolean noun = clause.token(trigger).isNoun();
    List<Integer> nouns = noun ? List.of(trigger) : clause.objects(trigger);
    boolean other = nouns.stream().noneMatch(n -> refers(clause, n, earlier));
    boolean before = noun && modality.pastPerfect(clause, clause.governor(trigger).orElse(trigger));
    Sentence sentence = clause.sentence();
    return other || before || isOver(earlier)
        ? Optional.empty()
        : Optional.of(earlier.cancelled(sentence.index(), sentence.span()));
  }

  /** Whether an event has taken place, so that nobody can call it off any more. */
  private static boolean isOver(Candidate event) {
    return event.status() == Status.OCCURRED;
  }

  private boolean refers(Clause clause, int subject, Candidate earlier) {
    return names(earlier).contains(clause.lemma(subject))
        && objects.definite(clause, subject).isPresent();
  }

  private Set<String> names(Candidate earlier) {
    if (earlier.type() != EventType.CONSULT) {
      return words.get("@exercise");
    }
    return words.get(earlier.mode() == Mode.VISIT ? "@visit" : "@talks");
  }
}
