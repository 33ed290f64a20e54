package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what a stray full stop has torn apart: an office that ends one sentence and a name that is
 * all there is of the next ("… met the ambassador to Peru. Ana Quispe.").
 */
final class StrayTitles {
  private final List<Reading> readings;

  StrayTitles(List<Reading> readings) {
    this.readings = readings;
  }

  /** The references with such an office given to such a name. */
  List<Reference> join(List<Reference> references) {
    List<Reference> joined = new ArrayList<>();
    for (Reference reference : references) {
      Reference last = joined.isEmpty() ? null : joined.getLast();
      if (reference instanceof Reference.Person person
          && last instanceof Reference.Official official
          && person.titles().isEmpty()
          && isTorn(official, person)) {
        joined.add(
            new Reference.Person(
                person.words(),
                person.name(),
                person.text(),
                person.gender(),
                List.of(official.title()),
                List.of(official.words()),
                person.origin()));
        joined.remove(joined.size() - 2);
      } else {
        joined.add(reference);
      }
    }
    return joined;
  }

  private boolean isTorn(Reference.Official official, Reference.Person person) {
    Words office = official.words();
    Words name = person.words();
    if (name.sentence() != office.sentence() + 1 || official.title().office().plural()) {
      return false;
    }
    Reading before = readings.get(office.sentence());
    Reading alone = readings.get(name.sentence());
    return before.sentence().paragraph() == alone.sentence().paragraph()
        && name.first() == 0
        && isEnd(alone, name.last() + 1)
        && isEnd(before, office.last() + 1);
  }

  private static boolean isEnd(Reading reading, int from) {
    return from >= reading.size() || (from == reading.size() - 1 && reading.word(from).equals("."));
  }
}
