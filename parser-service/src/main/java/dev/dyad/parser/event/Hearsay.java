package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.parser.event.PartyReader.Parties;
import dev.dyad.parser.text.Grammar;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Tells what somebody only says that he or another does from what is reported as done. */
final class Hearsay {
  private static final Set<EventType> WORDS =
      EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.AID,
          EventType.MOBILIZE,
          EventType.PROTEST);
  private static final int FAR = 6;

  private final WordClasses words;
  private final PartyReader parties;

  Hearsay(WordClasses words, PartyReader parties) {
    this.words = words;
    this.parties = parties;
  }

  /** Whether a match is no more than a claim, a habit or a readiness. */
  boolean is(Match match, Parties found) {
    Clause clause = match.frame().clause();
    int trigger = match.frame().trigger();
    EventPattern pattern = match.pattern();
    EventType type = pattern.code().type();
    if ((pattern.kind() == WordKind.ADJECTIVE && type == EventType.AGREE)
        || habitual(clause, trigger)) {
      return true;
    }
    OptionalInt saying = saying(clause, trigger);
    if (saying.isEmpty()) {
      return false;
    }
    return (WORDS.contains(type) && pattern.mode() == null)
        || (DEEDS.contains(type)
            && Collections.disjoint(speaker(clause, saying.getAsInt()), found.source().states()));
  }

  private boolean habitual(Clause clause, int trigger) {
    return clause.grammar().children(trigger, "advmod").stream()
        .anyMatch(a -> words.get("@habit").contains(clause.lemma(a)));
  }

  private List<String> speaker(Clause clause, int verb) {
    return clause.subjects(verb).stream()
        .flatMap(s -> parties.at(clause, s).states().stream())
        .toList();
  }

  /** The verb of saying whose content a trigger is. */
  private OptionalInt saying(Clause clause, int trigger) {
    int at = trigger;
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      int head = clause.head(at);
      if (clause.relation(at).equals("ccomp")
          && words.get("@diplomacy").contains(clause.lemma(head))) {
        return OptionalInt.of(head);
      }
      at = head;
    }
    return OptionalInt.empty();
  }
}
