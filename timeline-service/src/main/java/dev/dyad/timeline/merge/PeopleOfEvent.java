package dev.dyad.timeline.merge;

import dev.dyad.contract.chronology.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Who takes part in an event by its accounts, each person once, whatever the papers call him or
 * her.
 */
final class PeopleOfEvent {
  private record Mention(Person person, int place) {}

  private static final Comparator<Mention> FULLEST_NAME_FIRST =
      Comparator.comparing((Mention mention) -> -Words.of(mention.person().name()).size())
          .thenComparing(mention -> mention.person().name())
          .thenComparing(Mention::place);

  private static final class Entry {
    private final Person person;
    private final List<Mention> mentions = new ArrayList<>();

    Entry(Person person) {
      this.person = person;
    }

    int earliest() {
      return mentions.stream().mapToInt(Mention::place).min().orElseThrow();
    }

    boolean holds(Person other) {
      return (person.state() == null
              || other.state() == null
              || person.state().equals(other.state()))
          && PersonName.of(person.name()).mayBe(PersonName.of(other.name()));
    }

    /** Under the fullest name, with the first state and the shortest office that is given. */
    Person whole() {
      return new Person(
          person.name(),
          mentions.stream()
              .map(mention -> mention.person().state())
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null),
          mentions.stream()
              .map(mention -> mention.person().role())
              .filter(Objects::nonNull)
              .min(Comparator.comparingInt(String::length).thenComparing(role -> role))
              .orElse(null));
    }
  }

  private PeopleOfEvent() {}

  /** The people, those in most accounts first, and as the earliest article names them. */
  static List<Person> of(List<Account> accounts) {
    List<Mention> mentions = new ArrayList<>();
    accounts.stream()
        .sorted(Account.BY_KEY)
        .flatMap(account -> account.people().stream())
        .forEach(person -> mentions.add(new Mention(person, mentions.size())));
    List<Entry> entries = new ArrayList<>();
    for (Mention mention : mentions.stream().sorted(FULLEST_NAME_FIRST).toList()) {
      Entry entry =
          entries.stream()
              .filter(known -> known.holds(mention.person()))
              .findFirst()
              .orElseGet(() -> new Entry(mention.person()));
      if (entry.mentions.isEmpty()) {
        entries.add(entry);
      }
      entry.mentions.add(mention);
    }
    return entries.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> -entry.mentions.size())
                .thenComparing(Entry::earliest))
        .map(Entry::whole)
        .toList();
  }
}
