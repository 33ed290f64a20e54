package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who else stands in a sentence: those read already, with their states, then those to come. */
final class Others {
  private final List<Reading> readings;
  private final Focus focus;
  private final Roster roster;
  private final Map<Integer, List<Reference>> references;

  Others(List<Reading> readings, List<Reference> references, Focus focus, Roster roster) {
    this.roster = roster;
    this.readings = readings;
    this.focus = focus;
    this.references =
        references.stream().collect(Collectors.groupingBy(each -> each.words().sentence()));
  }

  /** Those beside some words, of one state each, none of them quoted. */
  List<Other> of(Words words) {
    List<Other> others = new ArrayList<>();
    List<Reference> here = references.getOrDefault(words.sentence(), List.of());
    int read = -1;
    for (Spoken entry : focus.in(words.sentence())) {
      read = Math.max(read, entry.words().last());
      boolean stated =
          here.stream()
              .anyMatch(each -> each.words().equals(entry.words()) && !each.states().isEmpty());
      add(entry.words(), entry.states(), Other.Sort.of(entry.kind()), stated, words, others);
    }
    for (Reference reference : here) {
      Other.Sort sort = Other.Sort.of(reference);
      if (reference.words().first() > read || sort == Other.Sort.COUNTERPART) {
        add(reference.words(), states(reference), sort, true, words, others);
      }
    }
    return others;
  }

  /** The states that the text gives where it names somebody, or anywhere else. */
  private List<String> states(Reference reference) {
    return reference instanceof Reference.Person person && reference.states().isEmpty()
        ? roster.of(person).titles().stream()
            .flatMap(title -> title.states().stream())
            .distinct()
            .toList()
        : reference.states();
  }

  private void add(
      Words where,
      List<String> states,
      Other.Sort sort,
      boolean stated,
      Words self,
      List<Other> others) {
    boolean overlaps = where.first() <= self.last() && self.first() <= where.last();
    boolean quoted = readings.get(where.sentence()).isQuoted(where.first());
    if (states.size() == 1 && !overlaps && !quoted) {
      others.add(new Other(where, states.getFirst(), sort, stated));
    }
  }
}
