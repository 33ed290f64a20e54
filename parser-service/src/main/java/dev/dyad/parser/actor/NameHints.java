package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.lexicon.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a name says of the state of who bears it, where nothing else does. */
final class NameHints {
  private final Map<Set<String>, List<String>> leaders = new HashMap<>();
  private final Map<String, List<String>> first = new HashMap<>();
  private final Map<String, List<String>> ending = new HashMap<>();

  /** Reads the lexicons of leaders and of families of names. */
  NameHints() {
    for (LexiconRow row : Lexicon.read("leaders.tsv", "state", "names").rows()) {
      for (String name : row.list("names")) {
        leaders.merge(words(name), List.of(row.required("state")), NameHints::joined);
      }
    }
    for (LexiconRow row : Lexicon.read("surnames.tsv", "states", "place", "names").rows()) {
      Map<String, List<String>> map = row.required("place").equals("first") ? first : ending;
      row.list("names").forEach(name -> map.put(Spelling.fold(name), row.list("states")));
    }
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(Spelling.fold(name).split("[\\s-]+")));
  }

  /**
   * The state of a head of state or government, or a foreign minister, of this name; of those of
   * several states, the one that the article speaks of.
   */
  Optional<String> leader(List<String> name, Setting setting) {
    Set<String> words = new HashSet<>(name);
    List<String> known = leaders.get(words);
    if (known == null) {
      known =
          leaders.entrySet().stream()
              .filter(leader -> leader.getKey().size() > 1 && words.containsAll(leader.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(List.of());
    }
    return known.size() == 1 ? Optional.of(known.getFirst()) : setting.likeliest(known);
  }

  /** Of the states where names like this one are at home the one that the article speaks of. */
  Optional<String> likeliest(List<String> name, Setting setting) {
    return setting.likeliest(states(name));
  }

  /** The states where names like this one are at home. */
  List<String> states(List<String> name) {
    if (name.isEmpty()) {
      return List.of();
    }
    boolean family = name.size() >= 2 && name.size() <= 3;
    List<String> states = family ? first.getOrDefault(name.getFirst(), List.of()) : List.of();
    if (states.isEmpty()) {
      String last = name.getLast();
      for (int length = Math.min(6, last.length() - 1); length >= 2 && states.isEmpty(); length--) {
        states = ending.getOrDefault(last.substring(last.length() - length), List.of());
      }
    }
    return states;
  }
}
