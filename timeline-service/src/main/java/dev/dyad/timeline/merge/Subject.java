package dev.dyad.timeline.merge;

import dev.dyad.contract.chronology.Person;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an account is about beyond who and when: the stems of its evidence's words, without those
 * that nearly every account of the dyad shares (the states' and the people's names).
 */
final class Subject {
  private static final int STEM = 5;
  private static final int STATE_STEM = 4;
  private static final int SHORTEST = 4;

  private static final Set<String> EMPTY = WordList.read("empty-words.txt");

  /** By alpha-3 code the head of a country's English name, which its demonym mostly shares. */
  private static final Map<String, String> STATE_STEMS = stateStems();

  private final Set<String> stems;

  private Subject(Set<String> stems) {
    this.stems = stems;
  }

  /** Reads what an account is about: out of its evidence, or its title if it has none. */
  static Subject of(Account account) {
    Set<String> names = new HashSet<>();
    for (Person person : account.people()) {
      names.addAll(Words.of(person.name()));
    }
    String text = account.text().isBlank() ? account.event().title() : account.text();
    return new Subject(stems(text, names, account));
  }

  /**
   * How much two subjects share, from 0 to 1: the overlap coefficient (Szymkiewicz–Simpson) of
   * their stems. One that says too little shares half.
   */
  double overlap(Subject other) {
    int smaller = Math.min(stems.size(), other.stems.size());
    if (smaller < 2) {
      return 0.5;
    }
    long shared = stems.stream().filter(other.stems::contains).count();
    return (double) shared / smaller;
  }

  private static Set<String> stems(String text, Set<String> names, Account account) {
    String first = stateStem(account.dyad().first());
    String second = stateStem(account.dyad().second());
    return Words.of(text).stream()
        .filter(word -> word.length() >= SHORTEST || word.matches("\\d{2,}"))
        .filter(word -> !EMPTY.contains(word) && !names.contains(word))
        .filter(word -> !word.startsWith(first) && !word.startsWith(second))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String stateStem(String code) {
    return STATE_STEMS.getOrDefault(code, code.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> stateStems() {
    return Arrays.stream(Locale.getISOCountries())
        .map(alpha2 -> Locale.of("", alpha2))
        .collect(
            Collectors.toUnmodifiableMap(
                Locale::getISO3Country,
                country -> {
                  String name = Words.fold(country.getDisplayCountry(Locale.ENGLISH));
                  return name.substring(0, Math.min(STATE_STEM, name.length()));
                }));
  }
}
