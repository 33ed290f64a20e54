package dev.dyad.parser.actor;

import dev.dyad.contract.article.Dateline;
import dev.dyad.parser.article.ArticleParts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of which an article speaks and the one it is written from.
 *
 * @param counts how often each state is named, in the order of first naming
 * @param home the country of the dateline or, failing that, of the publisher, if known
 */
record Setting(Map<String, Integer> counts, Optional<String> home) {

  /** Counts the states of the references of an article. */
  static Setting of(ArticleParts article, List<Reference> references, Publishers publishers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Reference reference : references) {
      for (String state : named(reference)) {
        counts.merge(state, 1, Integer::sum);
      }
    }
    Dateline dateline = article.dateline();
    Optional<String> home =
        publishers
            .carrier(article)
            .or(() -> Optional.ofNullable(dateline).map(Dateline::country))
            .or(() -> publishers.guessed(article, counts.keySet()))
            .or(() -> publishers.agency(article));
    return new Setting(counts, home);
  }

  private static List<String> named(Reference reference) {
    return reference instanceof Reference.Organisation ? List.of() : reference.states();
  }

  /** The two states that it speaks of most, in the order of their naming; fewer if there are. */
  List<String> dyad() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The state of the dyad that is not this one. */
  Optional<String> other(String state) {
    return dyad().stream().filter(each -> !each.equals(state)).findFirst();
  }

  /** The country that it is written from if it speaks of it. */
  Optional<String> spokenHome() {
    return home.filter(counts::containsKey);
  }

  /** Whether it speaks of a state. */
  boolean knows(String state) {
    return counts.containsKey(state) || home.filter(state::equals).isPresent();
  }

  /** Of several states the one that it speaks of most. */
  Optional<String> likeliest(List<String> states) {
    return states.stream()
        .filter(this::knows)
        .max(Comparator.comparingInt(state -> counts.getOrDefault(state, 0)));
  }
}
