package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun, a bare office or "the two sides" means. */
final class Antecedents {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "herself");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "him", "them");

  private final Setting setting;
  private final Focus focus;
  private final Centering centering;

  Antecedents(Setting setting, Focus focus) {
    this.setting = setting;
    this.focus = focus;
    this.centering = new Centering(focus);
  }

  /** Whether a word means one person as who does something. */
  static boolean isPersonal(String word) {
    return word.equals("he") || word.equals("she");
  }

  /** What a pronoun means, if it can be told. */
  Optional<Spoken> of(Reference.Pronoun pronoun) {
    int sentence = pronoun.words().sentence();
    String word = pronoun.word();
    boolean possessive = POSSESSIVE.contains(word);
    if (MALE.contains(word)) {
      return centering.person(sentence, Gender.MALE, possessive);
    }
    if (FEMALE.contains(word)) {
      return centering.person(sentence, Gender.FEMALE, possessive);
    }
    if (word.startsWith("it")) {
      return centering.thing(sentence, possessive);
    }
    return centering.several(sentence);
  }

  /** The states of several at once, the ones spoken of last. */
  List<String> several(int number, String noun) {
    List<String> people = WordList.PEOPLE.has(noun) ? focus.people(number) : List.of();
    if (people.size() == number) {
      return people;
    }
    List<String> dyad = setting.dyad();
    List<String> states = focus.states(number);
    if (number == 2
        && !WordList.PEOPLE.has(noun)
        && focus.states(4).containsAll(dyad)
        && dyad.size() == 2) {
      return dyad;
    }
    return states.size() < 2 ? setting.dyad() : states;
  }

  /** The state of who stands before an office: "his", "Quispe". */
  Optional<String> owner(String owner, int sentence, Roster roster) {
    if (owner.equals("its")) {
      return centering.thing(sentence, true).flatMap(e -> e.states().stream().findFirst());
    }
    if (MALE.contains(owner) || FEMALE.contains(owner) || POSSESSIVE.contains(owner)) {
      return focus
          .lastPerson(person -> person.state() != null)
          .flatMap(e -> e.states().stream().findFirst());
    }
    String folded = dev.dyad.parser.lexicon.Spelling.fold(owner);
    return roster.people().stream()
        .filter(person -> person.tokens().contains(folded.substring(folded.lastIndexOf(' ') + 1)))
        .flatMap(person -> person.states().stream())
        .findFirst();
  }

  /** The person whom a bare office means: "the minister", "the Peruvian envoy". */
  Optional<Figure> holder(Reference.Official official, Reading reading) {
    Title title = official.title();
    Words words = official.words();
    String opening = reading.word(words.first());
    if (opening.equals("a") || opening.equals("an") || !title.owner().isEmpty()) {
      return Optional.empty();
    }
    return focus
        .lastPerson(
            person ->
                person.holds(title.office())
                    && (title.states().isEmpty() || person.states().equals(title.states())))
        .filter(entry -> entry.words().sentence() + 6 >= words.sentence())
        .map(Spoken::figure);
  }
}
