package dev.dyad.parser.event;

import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Token;
import java.util.List;

/**
 * What is to be dated.
 *
 * @param clause the sentence
 * @param trigger the token that reports it
 * @param status how far it has come
 * @param dates what dates the sentence tells
 */
record Occasion(Clause clause, int trigger, Status status, List<ToldDate> dates) {

  Occasion {
    dates = List.copyOf(dates);
  }

  /** The verb that says that it happens, the trigger itself if there is none. */
  Token verb() {
    return verb(clause, trigger);
  }

  /** Whether that verb is in the present: "arrives", "is sending". */
  boolean isPresent() {
    return isPresent(clause, verb().index());
  }

  private static Token verb(Clause clause, int trigger) {
    return clause.token(
        clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger));
  }

  private static boolean isPresent(Clause clause, int verb) {
    String tag = clause.token(verb).pos();
    return isFinitePresent(tag)
        || (tag.equals("VBG")
            && clause.grammar().children(verb, "aux").stream()
                .anyMatch(auxiliary -> isFinitePresent(clause.token(auxiliary).pos())));
  }

  private static boolean isFinitePresent(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Whether the verb is in the present perfect: "has sent". */
  static boolean isPresentPerfect(Clause clause, int trigger) {
    Token verb = verb(clause, trigger);
    return verb.pos().equals("VBN")
        && clause.grammar().children(verb.index(), "aux").stream()
            .anyMatch(
                auxiliary ->
                    clause.lemma(auxiliary).equals("have")
                        && isFinitePresent(clause.token(auxiliary).pos()));
  }
}
