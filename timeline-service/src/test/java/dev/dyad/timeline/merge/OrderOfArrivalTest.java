package dev.dyad.timeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.timeline.Articles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * The chronology is a function of the set of reports: whatever came in which order, twice, changed
 * or withdrawn, it is the one that merging all that is left at once gives.
 */
class OrderOfArrivalTest {

  /** A report that comes, or, with no events, is withdrawn. */
  record Arrival(int article, List<Told> events) {}

  /** An event of a report. */
  record Told(
      int day,
      int length,
      DateBasis basis,
      String chinese,
      String pakistani,
      int kind,
      Status status) {}

  private final AccountReader reader = new AccountReader();
  private final Merger merger = new Merger();
  private final Fusion fusion = new Fusion();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theOutcomeIsThatOfMergingAllAtOnce(@ForAll("arrivals") List<Arrival> arrivals) {
    ChronicleInMemory chronicle = new ChronicleInMemory();
    Map<Integer, List<Account>> left = new TreeMap<>();
    for (Arrival arrival : arrivals) {
      List<Account> told = accounts(arrival);
      chronicle.replace(Articles.id(arrival.article()), told);
      left.put(arrival.article(), told);
    }
    List<Account> all = left.values().stream().flatMap(List::stream).toList();
    List<Cluster> clusters = merger.merge(all);

    assertThat(chronicle.events()).isEqualTo(events(clusters));
    Statistics.collect(clusters.stream().anyMatch(cluster -> cluster.members().size() > 1));
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void mergingLooksAtTheSetOnly(@ForAll("arrivals") List<Arrival> arrivals, @ForAll Random random) {
    List<Account> accounts =
        arrivals.stream()
            .collect(Collectors.toMap(Arrival::article, this::accounts, (one, other) -> other))
            .values()
            .stream()
            .flatMap(List::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    Map<UUID, ChronologyEvent> before = events(merger.merge(accounts));
    Collections.shuffle(accounts, random);
    assertThat(events(merger.merge(accounts))).isEqualTo(before);
  }

  @Provide
  Arbitrary<List<Arrival>> arrivals() {
    Arbitrary<Told> told =
        Combinators.combine(
                Arbitraries.integers().between(1, 25),
                Arbitraries.of(0, 0, 0, 1, 4, 40),
                Arbitraries.of(DateBasis.class),
                Arbitraries.of("", "Bo Lanying", "Bo", "Chen Ru"),
                Arbitraries.of("", "Amir Qaisrani", "Qaisrani", "Salim Dar"),
                Arbitraries.integers().between(0, 4),
                Arbitraries.of(Status.class))
            .as(Told::new);
    return Combinators.combine(Arbitraries.integers().between(1, 8), told.list().ofMaxSize(3))
        .as(Arrival::new)
        .list()
        .ofMaxSize(16);
  }

  private List<Account> accounts(Arrival arrival) {
    Articles article = Articles.article(arrival.article());
    arrival.events().forEach(told -> add(article, told));
    StructuredArticle built = article.build();
    return reader.read(Articles.id(arrival.article()), built);
  }

  private static void add(Articles article, Told told) {
    int[] people = article.people(told.chinese(), told.pakistani());
    String from = "2031-05-%02d".formatted(told.day());
    String date =
        told.length() == 0 ? from : from + "/" + LocalDate.parse(from).plusDays(told.length());
    article.event(
        event ->
            kind(event, told.kind())
                .people(people)
                .status(told.status())
                .on(told.day() == 25 ? null : date, told.basis()));
  }

  private static Articles.Event kind(Articles.Event event, int kind) {
    return switch (kind) {
      case 0 -> event;
      case 1 -> event.type(EventType.CONSULT, Mode.VISIT).from("PAK", "CHN");
      case 2 -> event.type(EventType.CONSULT, null);
      case 3 -> event.type(EventType.AGREE, null).title("Both agree to build a dam at Mirkhani");
      default -> event.type(EventType.AGREE, null).title("Both agree to lend money for railways");
    };
  }

  private Map<UUID, ChronologyEvent> events(Collection<Cluster> clusters) {
    return clusters.stream()
        .collect(Collectors.toMap(Cluster::id, fusion::fuse, (one, other) -> one, TreeMap::new));
  }

  /** What the service keeps in its database. */
  private final class ChronicleInMemory {
    private final InMemoryShelf shelf = new InMemoryShelf();
    private final Remerger remerger = new Remerger(shelf);
    private final Map<UUID, UUID> eventOf = new TreeMap<>();
    private final Map<UUID, ChronologyEvent> events = new TreeMap<>();

    void replace(UUID article, List<Account> told) {
      List<Account> gone = shelf.remove(article);
      Set<UUID> stale =
          gone.stream().map(account -> eventOf.remove(account.id())).collect(Collectors.toSet());
      shelf.add(told);
      List<Account> touched = Stream.concat(gone.stream(), told.stream()).toList();
      List<Cluster> clusters = remerger.around(touched);
      for (Cluster cluster : clusters) {
        for (Account account : cluster.accounts()) {
          UUID left = eventOf.put(account.id(), cluster.id());
          if (left != null) {
            stale.add(left);
          }
        }
        events.put(cluster.id(), fusion.fuse(cluster));
      }
      clusters.forEach(cluster -> stale.remove(cluster.id()));
      stale.forEach(events::remove);
    }

    Map<UUID, ChronologyEvent> events() {
      return events;
    }
  }
}
