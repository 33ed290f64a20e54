package dev.dyad.parser.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * States and people found at an argument.
 *
 * @param states codes, in the order of the text
 * @param actors ids of the article's actors, in the order of the text
 */
record Party(List<String> states, List<String> actors) {
  static final Party NONE = new Party(List.of(), List.of());

  Party {
    states = List.copyOf(states);
    actors = List.copyOf(actors);
  }

  boolean isEmpty() {
    return states.isEmpty();
  }

  /** Both, each state and actor once. */
  Party and(Party other) {
    return new Party(union(states, other.states), union(actors, other.actors));
  }

  /** Without some states; the people stay. */
  Party without(List<String> unwanted) {
    return new Party(states.stream().filter(s -> !unwanted.contains(s)).toList(), actors);
  }

  private static List<String> union(List<String> a, List<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
