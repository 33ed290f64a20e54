package dev.dyad.parser.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An office in the plural that several names behind it share: "his American and Japanese
 * counterparts, A and B", "Ministers A and B", "the ministers, Peru's A and Chile's B".
 */
final class SharedTitle {
  private static final int REACH = 16;

  private final Reading reading;
  private final TitleReader titles;

  SharedTitle(Reading reading, TitleReader titles) {
    this.reading = reading;
    this.titles = titles;
  }

  /** The part of it that a name has. */
  Optional<Title> of(NameRun name) {
    int number = 0;
    int i = Math.min(name.start(), name.first()) - 1;
    for (int reach = i - REACH; i >= 0 && i > reach; i--) {
      NameRun other = reading.name(i);
      Found found = reading.found(i);
      if (found != null && found.is(Term.Office.class)) {
        return share(found, number, name);
      }
      if (other != null) {
        number++;
        i = other.first();
      } else if (!links(i, found)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean links(int i, @Nullable Found found) {
    boolean owner = reading.pos(i).equals("POS") || found != null && found.code().isPresent();
    return owner || reading.word(i).equals(",") || reading.word(i).equals("and");
  }

  private Optional<Title> share(Found found, int number, NameRun name) {
    Term.Office office = found.as(Term.Office.class).orElseThrow();
    if (!office.plural()) {
      return Optional.empty();
    }
    Title all = titles.read(found, office, 0).title();
    List<String> states = owner(name).map(List::of).orElseGet(() -> part(all.states(), number));
    return Optional.of(all.single(states, number + 1));
  }

  private static List<String> part(List<String> states, int number) {
    return states.size() > 1 && number < states.size() ? List.of(states.get(number)) : states;
  }

  /** The state of "Peru's A". */
  private Optional<String> owner(NameRun name) {
    int possessive = Math.min(name.start(), name.first()) - 1;
    Found state = reading.found(possessive - 1);
    return reading.pos(possessive).equals("POS") && state != null ? state.code() : Optional.empty();
  }
}
