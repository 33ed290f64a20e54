package dev.dyad.parser.actor;

import java.util.List;

/** For whom a spokesman speaks who is one of a person: "a spokesman for Foreign Minister X". */
final class Principals {
  private final List<Reading> readings;
  private final List<Reference> references;
  private final Roster roster;

  Principals(List<Reading> readings, List<Reference> references, Roster roster) {
    this.readings = readings;
    this.references = references;
    this.roster = roster;
  }

  /** The states of that person, none if the spokesman is not one of a person. */
  List<String> states(Reference.Official official) {
    Words words = official.words();
    String link = readings.get(words.sentence()).word(words.last() + 1);
    if (official.title().office().group() != OfficeGroup.SPOKESPERSON
        || !(link.equals("of") || link.equals("for"))) {
      return List.of();
    }
    return references.stream()
        .filter(each -> each.words().sentence() == words.sentence())
        .filter(each -> each.words().first() == words.last() + 2)
        .findFirst()
        .map(this::statesOf)
        .orElse(List.of());
  }

  private List<String> statesOf(Reference reference) {
    return reference instanceof Reference.Person person && roster.of(person).state() != null
        ? roster.of(person).states()
        : reference.states();
  }
}
