package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a name to who was only an office in the sentence before: "…, the interior minister said."
 * and then "Ana Quispe said …", of whom the text says nothing more.
 */
final class LateNames {
  private final List<Reading> readings;
  private final SpeechVerbs speech;

  LateNames(List<Reading> readings, SpeechVerbs speech) {
    this.readings = readings;
    this.speech = speech;
  }

  /** The references with such an office given to such a name. */
  List<Reference> join(List<Reference> references) {
    List<Reference> joined = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference instanceof Reference.Person person && isFirstOfUnknown(person, references, i)) {
        joined.add(office(references.subList(0, i), person));
      } else {
        joined.add(reference);
      }
    }
    return joined;
  }

  private boolean isFirstOfUnknown(Reference.Person person, List<Reference> all, int at) {
    String family = person.name().isEmpty() ? "" : person.name().getLast();
    boolean opens =
        person.words().first() == 0 && person.name().size() > 1 && person.titles().isEmpty();
    return opens
        && speaks(person.words())
        && all.stream()
            .filter(Reference.Person.class::isInstance)
            .map(Reference.Person.class::cast)
            .filter(other -> other.name().contains(family))
            .allMatch(other -> other.titles().isEmpty())
        && all.subList(0, at).stream()
            .noneMatch(
                other ->
                    other instanceof Reference.Person earlier && earlier.name().contains(family));
  }

  /** The person with the office that alone speaks in the sentence before. */
  private Reference office(List<Reference> before, Reference.Person person) {
    int sentence = person.words().sentence() - 1;
    List<Reference> previous =
        before.stream().filter(each -> each.words().sentence() == sentence).toList();
    List<Reference.Official> officials =
        previous.stream()
            .filter(Reference.Official.class::isInstance)
            .map(Reference.Official.class::cast)
            .filter(official -> !official.title().office().plural() && speaks(official.words()))
            .toList();
    boolean named = previous.stream().anyMatch(Reference.Person.class::isInstance);
    if (named || officials.size() != 1) {
      return person;
    }
    return new Reference.Person(
        person.words(),
        person.name(),
        person.text(),
        person.gender(),
        List.of(officials.getFirst().title()),
        List.of(),
        person.origin());
  }

  private boolean speaks(Words words) {
    return new Clause(readings.get(words.sentence()), speech).isSpeaker(words);
  }
}
