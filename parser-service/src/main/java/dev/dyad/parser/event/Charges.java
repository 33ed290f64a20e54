package dev.dyad.parser.event;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells what somebody is charged with or thanked for from the charge or the thanks. */
final class Charges {
  private final Set<String> charges;
  private final Set<String> charging;

  Charges(WordClasses words) {
    this.charges = words.get("@content");
    this.charging = words.get("@charging");
  }

  /** "accused the army of shelling a village on Monday" dates the shelling. */
  boolean takes(Clause clause, int trigger, int date) {
    return charges.contains(clause.lemma(trigger))
        && clause.token(trigger).isVerb()
        && IntStream.range(trigger + 2, date).anyMatch(i -> isCharge(clause, i));
  }

  /** Whether a trigger is what another verb charges or thanks somebody for. */
  boolean isContent(Clause clause, int trigger) {
    return trigger > 1
        && isCharge(clause, trigger)
        && IntStream.range(0, trigger - 1).anyMatch(i -> charges.contains(clause.lemma(i)));
  }

  private boolean isCharge(Clause clause, int word) {
    return clause.token(word).pos().equals("VBG") && charging.contains(clause.lemma(word - 1));
  }
}
