package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import java.util.List;

/** Knows the forces that a state sends to a joint exercise, or to a fight that is told as such. */
final class SentForces {
  /** How many sentences away from an exercise its ships and troops are told of, at most. */
  private static final int NEAR = 2;

  private SentForces() {}

  /** The candidates without the moves of forces that belong to either. */
  static List<Candidate> without(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> candidates.stream().noneMatch(whole -> belongs(c, whole)))
        .toList();
  }

  private static boolean belongs(Candidate move, Candidate whole) {
    return move.type() == EventType.MOBILIZE
        && move.assumed() > 0
        && whole.states().containsAll(move.states())
        && (exercise(move, whole) || fight(move, whole));
  }

  private static boolean exercise(Candidate move, Candidate drill) {
    return drill.type() == EventType.COOPERATE
        && drill.mode() == Mode.MILITARY
        && drill.assumed() == 0
        && Math.abs(drill.sentence() - move.sentence()) <= NEAR;
  }

  private static boolean fight(Candidate move, Candidate fight) {
    return fight.type() == EventType.ASSAULT
        && fight.mutual()
        && fight.sentence() == move.sentence();
  }
}
