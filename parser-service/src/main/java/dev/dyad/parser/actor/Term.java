package dev.dyad.parser.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a phrase of the lexicons means. */
sealed interface Term {

  /** A state by one of its names. */
  record StateName(String code) implements Term {}

  /** A nationality, as adjective or noun. */
  record Nationality(String code) implements Term {}

  /** A capital or a seat of government. */
  record Capital(String code) implements Term {}

  /** An organisation of states. */
  record Organisation(String code, String name) implements Term {}

  /** A town that stands for an organisation, besides what else it is. */
  record Seat(String code) implements Term {}

  /**
   * A body that acts for a state.
   *
   * @param name its usual English form
   * @param states the states that have it by this name; none if every state may
   * @param kind what sort of body
   */
  record Body(String name, List<String> states, BodyKind kind) implements Term {

    /** The body of the same name that another state has as well. */
    Body shared(Body other) {
      List<String> both = new ArrayList<>(states);
      both.addAll(other.states());
      return new Body(name, both, kind);
    }
  }

  /**
   * An office.
   *
   * @param name its usual English form in the singular
   * @param group what sort of office
   * @param refers the groups that the bare office may refer back to
   * @param states the states that have it by this name; none if every state may
   * @param single whether a state has one holder of it at a time
   * @param plural whether the phrase is in the plural
   */
  record Office(
      String name,
      OfficeGroup group,
      Set<OfficeGroup> refers,
      List<String> states,
      boolean single,
      boolean plural)
      implements Term {}

  /**
   * A form of address.
   *
   * @param gender of whom it addresses
   * @param after whether it follows the name
   * @param kept whether it belongs to the name
   */
  record Honorific(Gender gender, boolean after, boolean kept) implements Term {}

  /** A name that stands for no actor: a sea, a paper, a company, a thing. */
  record Bystander() implements Term {}

  /**
   * A noun for several actors at once.
   *
   * @param numbered whether it needs a number word before it
   */
  record Several(boolean numbered) implements Term {}
}
