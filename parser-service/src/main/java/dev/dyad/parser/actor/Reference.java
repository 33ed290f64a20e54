package dev.dyad.parser.actor;

import java.util.List;
import java.util.stream.Stream;

/** A place in a text that refers to someone, before it is known to whom. */
sealed interface Reference {
  /** Where it stands. */
  Words words();

  /** The states or organisations that it says are meant, or that its offices act for. */
  default List<String> states() {
    return switch (this) {
      case State state -> List.of(state.code());
      case Body body -> body.states();
      case Organisation organisation -> List.of(organisation.code());
      case Official official -> official.title().states();
      case Person person ->
          Stream.concat(
                  person.titles().stream().flatMap(title -> title.states().stream()),
                  person.origin().stream())
              .distinct()
              .toList();
      case Group group -> List.of();
      case Pronoun pronoun -> List.of();
    };
  }

  /**
   * A person by name.
   *
   * @param name the words of the name, folded
   * @param text the name as printed
   * @param gender what its form of address says
   * @param titles the offices given with it
   * @param apposed where else in the sentence those offices stand
   * @param origin the state that stands with the name: "Luis Vega of Chile"; none if none does
   */
  record Person(
      Words words,
      List<String> name,
      String text,
      Gender gender,
      List<Title> titles,
      List<Words> apposed,
      List<String> origin)
      implements Reference {}

  /** A person, or several, by office alone. */
  record Official(Words words, Title title) implements Reference {}

  /**
   * A body.
   *
   * @param name as printed, without article and state
   * @param body the term, whose name is that of its sort
   * @param states whose it is, if the text says so
   * @param local the states in one of which its province or town lies, none if it is of none
   * @param abbreviation printed in brackets behind it, empty if none
   */
  record Body(
      Words words,
      String name,
      Term.Body body,
      List<String> states,
      List<String> local,
      String abbreviation)
      implements Reference {}

  /** An organisation. */
  record Organisation(Words words, String code, String name) implements Reference {}

  /** A state, by name, capital or nationality. */
  record State(Words words, String code, MentionKind kind) implements Reference {}

  /** Several at once: "the two sides". */
  record Group(Words words, int number) implements Reference {}

  /** A pronoun, in small letters. */
  record Pronoun(Words words, String word) implements Reference {}
}
