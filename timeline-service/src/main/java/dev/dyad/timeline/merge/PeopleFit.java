package dev.dyad.timeline.merge;

import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.plover.Mode;
import java.util.List;

/** How the people of two accounts compare, side by side: a visit is told by its visitor alone. */
enum PeopleFit {
  /** Someone of each side is in both. */
  BOTH_SIDES,
  /** Someone of one side is in both, and of the other side not both name anyone. */
  ONE_SIDE,
  /** Not both name anyone. */
  UNKNOWN,
  /** Both name people of a side, and no one of it is in both. */
  OTHERS;

  /** Compares the people of two accounts of one dyad. */
  static PeopleFit of(Account a, Account b) {
    if (isVisit(a) || isVisit(b)) {
      List<String> guests = isVisit(a) ? a.event().source() : b.event().source();
      return switch (side(guests, a, b)) {
        case SHARED -> BOTH_SIDES;
        case UNKNOWN -> UNKNOWN;
        case OTHERS -> OTHERS;
      };
    }
    DyadPair dyad = a.dyad();
    Side first = side(List.of(dyad.first()), a, b);
    Side second = side(List.of(dyad.second()), a, b);
    if (first == Side.OTHERS || second == Side.OTHERS) {
      return OTHERS;
    }
    if (first == Side.UNKNOWN && second == Side.UNKNOWN) {
      return UNKNOWN;
    }
    return first == second ? BOTH_SIDES : ONE_SIDE;
  }

  private enum Side {
    SHARED,
    UNKNOWN,
    OTHERS
  }

  private static boolean isVisit(Account account) {
    return account.event().mode() == Mode.VISIT && !account.event().mutual();
  }

  private static Side side(List<String> states, Account a, Account b) {
    List<PersonName> ours = names(states, a);
    List<PersonName> theirs = names(states, b);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Side.UNKNOWN;
    }
    return ours.stream().anyMatch(name -> theirs.stream().anyMatch(name::mayBe))
        ? Side.SHARED
        : Side.OTHERS;
  }

  private static List<PersonName> names(List<String> states, Account account) {
    return account.people().stream()
        .filter(person -> person.state() != null && states.contains(person.state()))
        .map(Person::name)
        .map(PersonName::of)
        .toList();
  }
}
