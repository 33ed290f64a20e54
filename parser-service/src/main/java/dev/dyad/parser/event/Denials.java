package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells what a party says that it has not done from what merely did not happen: "Kenya never
 * threatened Ghana, its spokesman said".
 */
final class Denials {
  private static final Set<EventType> CHARGEABLE =
      EnumSet.of(
          EventType.CONSULT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

  /** What says that it may still come, or has before. */
  private static final Set<String> PENDING = Set.of("since", "yet", "until");

  private final WordClasses words;
  private final Modality modality;

  Denials(WordClasses words, Modality modality) {
    this.words = words;
    this.modality = modality;
  }

  /** Whether somebody says of a deed of this type that it was not done. */
  boolean disclaims(Clause clause, int trigger, EventType type) {
    int verb = clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger);
    return CHARGEABLE.contains(type)
        && modality.negated(clause, verb)
        && past(clause, verb)
        && !(type == EventType.CONSULT && isMissed(clause, trigger))
        && clause.sentence().tokens().stream()
            .filter(t -> t.index() != verb && t.isVerb())
            .anyMatch(t -> words.get("@diplomacy").contains(clause.lemma(t.index())));
  }

  /**
   * "The planned talks did not take place", "have not met since May" tell what has not come off.
   */
  private boolean isMissed(Clause clause, int trigger) {
    return clause.grammar().children(trigger, "amod").stream()
            .anyMatch(word -> words.get("@planned").contains(clause.lemma(word)))
        || clause.sentence().tokens().stream().anyMatch(t -> PENDING.contains(t.lemma()));
  }

  private static boolean past(Clause clause, int verb) {
    return clause.token(verb).pos().equals("VBD")
        || clause.grammar().children(verb, "aux").stream()
            .anyMatch(
                aux -> clause.lemma(aux).equals("have") || clause.token(aux).pos().equals("VBD"));
  }
}
