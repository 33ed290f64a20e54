package dev.dyad.timeline.event;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Person;
import dev.dyad.timeline.merge.Account;
import dev.dyad.timeline.merge.Cluster;
import dev.dyad.timeline.merge.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an event is found by, all of it folded.
 *
 * @param publishers who reports it
 * @param people who takes part
 * @param words its title, place, people with their offices, and the sentences that it rests on
 */
record Index(List<String> publishers, List<String> people, String words) {

  Index {
    publishers = List.copyOf(publishers);
    people = List.copyOf(people);
  }

  /** The index of an event and its accounts. */
  static Index of(ChronologyEvent event, Cluster cluster) {
    Stream<String> place = event.place() == null ? Stream.empty() : Stream.of(event.place().name());
    Stream<String> people =
        event.people().stream()
            .flatMap(
                person -> Stream.of(person.name(), person.role() == null ? "" : person.role()));
    Stream<String> told =
        cluster.accounts().stream()
            .sorted(Account.BY_KEY)
            .flatMap(account -> Stream.of(account.event().title(), account.text()));
    return new Index(
        cluster.accounts().stream()
            .map(Account::publisher)
            .map(Words::fold)
            .distinct()
            .sorted()
            .toList(),
        event.people().stream().map(Person::name).map(Words::fold).toList(),
        Stream.of(place, people, told)
            .flatMap(part -> part)
            .map(Words::fold)
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
