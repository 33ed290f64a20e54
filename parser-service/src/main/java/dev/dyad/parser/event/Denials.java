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
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

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
        && clause.sentence().tokens().stream()
            .filter(t -> t.index() != verb && t.isVerb())
            .anyMatch(t -> words.get("@diplomacy").contains(clause.lemma(t.index())));
  }

  private static boolean past(Clause clause, int verb) {
    return clause.token(verb).pos().equals("VBD")
        || clause.grammar().children(verb, "aux").stream()
            .anyMatch(
                aux -> clause.lemma(aux).equals("have") || clause.token(aux).pos().equals("VBD"));
  }
}
