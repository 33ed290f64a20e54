package dev.dyad.parser.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.plover.EventType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the one event that it reports, or none, a line of a file of gold sentences.
 *
 * @param id names it
 * @param text the sentence
 * @param type PLOVER type of its event, null if it reports none
 * @param source who acts
 * @param target who is acted upon
 * @param mutual whether the direction does not count
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldSentence(
    String id,
    String text,
    @Nullable EventType type,
    List<String> source,
    List<String> target,
    boolean mutual) {

  /** An event as sentences are scored: events of the same type and states are one. */
  record Coded(EventType type, Set<String> source, Set<String> target) {
    static Coded of(CodedEvent event) {
      return new Coded(event.type(), Set.copyOf(event.source()), Set.copyOf(event.target()));
    }

    private Set<String> states() {
      Set<String> all = new HashSet<>(source);
      all.addAll(target);
      return all;
    }
  }

  /** Whether an event is the one of this sentence. */
  boolean is(Coded event) {
    if (type == null) {
      return false;
    }
    Coded gold = new Coded(type, Set.copyOf(source), Set.copyOf(target));
    return event.type() == type
        && (mutual ? event.states().equals(gold.states()) : event.equals(gold));
  }
}
