package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;

/**
 * A phrase of the lexicons in a sentence.
 *
 * @param first its first token
 * @param last its last token, inclusive
 * @param terms what it may mean
 */
record Found(int first, int last, List<Term> terms) {

  /** Its meaning of one sort. */
  <T extends Term> Optional<T> as(Class<T> sort) {
    return terms.stream().filter(sort::isInstance).map(sort::cast).findFirst();
  }

  /** The body that it names, one of certain states before one that every state may have. */
  Optional<Term.Body> body() {
    return terms.stream()
        .filter(Term.Body.class::isInstance)
        .map(Term.Body.class::cast)
        .reduce((one, other) -> one.states().isEmpty() ? other : one);
  }

  /** Whether it may mean something of a sort. */
  boolean is(Class<? extends Term> sort) {
    return terms.stream().anyMatch(sort::isInstance);
  }

  /** The state or organisation that it names by itself, as name, nationality or capital. */
  Optional<String> code() {
    for (Term term : terms) {
      switch (term) {
        case Term.StateName state -> {
          return Optional.of(state.code());
        }
        case Term.Nationality nationality -> {
          return Optional.of(nationality.code());
        }
        case Term.Capital capital -> {
          return Optional.of(capital.code());
        }
        case Term.Organisation organisation -> {
          return Optional.of(organisation.code());
        }
        case Term.Seat seat -> {
          return Optional.of(seat.code());
        }
        case Term.Body body -> {}
        case Term.Office office -> {}
        case Term.Honorific honorific -> {}
        case Term.Bystander bystander -> {}
        case Term.Several several -> {}
      }
    }
    return Optional.empty();
  }
}
