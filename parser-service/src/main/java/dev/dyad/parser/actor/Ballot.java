package dev.dyad.parser.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Votes for and against states as the one that somebody acts for. */
final class Ballot {
  private final Map<String, Integer> votes = new LinkedHashMap<>();

  /** A vote for a state, or, below zero, against it. */
  void vote(String state, int weight) {
    votes.merge(state, weight, Integer::sum);
  }

  /** The state with most votes, if it has more than none; of equal ones the first voted on. */
  Optional<String> winner() {
    return votes.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .reduce((best, each) -> each.getValue() > best.getValue() ? each : best)
        .map(Map.Entry::getKey);
  }

  @Override
  public String toString() {
    return votes.toString();
  }
}
