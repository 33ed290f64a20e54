package dev.dyad.timeline.merge;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one event from the accounts of it. */
public final class Fusion {
  /** No number of reports makes an event certain. */
  private static final double SUREST = 0.99;

  private static final Comparator<Account> BEST =
      Comparator.comparing((Account account) -> account.event().salience() == Salience.MAIN)
          .thenComparing(Fusion::statesWithNames)
          .thenComparing(account -> account.event().confidence())
          .thenComparing(Account.BY_KEY.reversed());

  private record Roles(List<String> source, List<String> target, boolean mutual) {}

  /** The event of a cluster, in the form of lists: without its reports. */
  public ChronologyEvent fuse(Cluster cluster) {
    List<Account> accounts = cluster.accounts();
    StatusOfEvent status = StatusOfEvent.of(accounts);
    List<Account> current = status.accounts();
    Account best = current.stream().max(BEST).orElseThrow();
    Roles roles =
        Objects.requireNonNull(
            favourite(
                accounts, event -> new Roles(event.source(), event.target(), event.mutual())));
    Mode mode = favourite(accounts, CodedEvent::mode);
    Place place = favourite(accounts, Fusion::place);
    Edtf date = DateOfEvent.of(accounts, status.status());
    return new ChronologyEvent(
        cluster.id(),
        best.dyad(),
        best.event().type(),
        mode,
        best.event().type().quad(),
        roles.source(),
        roles.target(),
        roles.mutual(),
        best.event().intensity(),
        date,
        date == null ? null : date.start().or(date::end).orElse(null),
        date == null ? null : date.end().or(date::start).orElse(null),
        status.status(),
        place,
        PeopleOfEvent.of(accounts),
        best.event().title(),
        confidence(accounts),
        publishers(accounts).size(),
        false,
        null,
        accounts.size());
  }

  /** Who reports it, each once, in alphabetical order. */
  public List<String> publishers(List<Account> accounts) {
    return accounts.stream().map(Account::publisher).distinct().sorted().toList();
  }

  /**
   * That not every publisher is wrong: 1 - ∏ (1 - c), where c is the highest confidence among a
   * publisher's accounts, rounded to two digits.
   */
  private static double confidence(List<Account> accounts) {
    Map<String, Double> byPublisher =
        accounts.stream()
            .collect(
                Collectors.toMap(
                    Account::publisher,
                    account -> account.event().confidence(),
                    Math::max,
                    TreeMap::new));
    double allWrong = byPublisher.values().stream().reduce(1.0, (all, c) -> all * (1 - c));
    return Math.round(Math.min(SUREST, 1 - allWrong) * 100) / 100.0;
  }

  /** Where it happens; a visit does not happen where the visitor comes from. */
  private static @Nullable Place place(CodedEvent event) {
    Place place = event.place();
    boolean atHome =
        event.mode() == Mode.VISIT
            && !event.mutual()
            && place != null
            && event.source().contains(String.valueOf(place.country()));
    return atHome ? null : place;
  }

  private static long statesWithNames(Account account) {
    return account.people().stream().map(Person::state).distinct().count();
  }

  /** The value that the accounts hold with the most confidence in all; null if they hold none. */
  private static <T> @Nullable T favourite(
      List<Account> accounts, Function<CodedEvent, @Nullable T> value) {
    Map<T, Double> votes =
        accounts.stream()
            .sorted(Account.BY_KEY)
            .map(Account::event)
            .filter(event -> value.apply(event) != null)
            .collect(
                Collectors.toMap(
                    event -> Objects.requireNonNull(value.apply(event)),
                    CodedEvent::confidence,
                    Double::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<T, Double>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
