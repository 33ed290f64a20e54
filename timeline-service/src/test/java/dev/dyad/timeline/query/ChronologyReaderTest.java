package dev.dyad.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import dev.dyad.timeline.merge.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

class ChronologyReaderTest {
  private static final DyadPair DYAD = new DyadPair("CHN", "PAK");
  private static final DyadPair OTHER = new DyadPair("CHN", "IND");
  private static final List<ChronologyEvent> EVENTS = Samples.events(DYAD, 80, 1);

  private static @Nullable EventTable table;

  private final ChronologyReader reader = new ChronologyReader(new Database(table().source()));

  @BeforeContainer
  static void fill() throws SQLException {
    table = new EventTable();
    table.insert(EVENTS, Samples.PUBLISHERS);
    table.insert(Samples.events(OTHER, 4000, 2), Samples.PUBLISHERS);
    try (Connection connection = table.source().getConnection();
        Statement statement = connection.createStatement()) {
      var unused = statement.execute("analyze event");
    }
  }

  @AfterContainer
  static void close() {
    // Null if the server did not start; what filled it says why.
    if (table != null) {
      table.close();
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void walkingOnAndBackShowsEachEventOnceInOrder(
      @ForAll("filters") Filter filter, @ForAll @IntRange(min = 2, max = 30) int limit) {
    List<UUID> expected =
        EVENTS.stream()
            .filter(event -> matches(filter, event))
            .sorted(order(filter.order()))
            .map(ChronologyEvent::id)
            .toList();

    List<List<UUID>> pages = new ArrayList<>();
    Slice slice = reader.read(filter, null, limit);
    assertThat(slice.previous()).isNull();
    pages.add(ids(slice));
    while (slice.next() != null) {
      slice = reader.read(filter, reread(slice.next()), limit);
      pages.add(ids(slice));
    }
    assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(expected);

    List<UUID> back = new ArrayList<>(pages.getLast());
    while (slice.previous() != null) {
      slice = reader.read(filter, reread(slice.previous()), limit);
      assertThat(slice.next()).isNotNull();
      back.addAll(0, ids(slice));
    }
    assertThat(back).isEqualTo(expected);
  }

  @Example
  void aPageIsReadOffTheIndexWithoutSorting() throws SQLException {
    for (Order order : Order.values()) {
      for (boolean back : new boolean[] {false, true}) {
        Filter all = filter(OTHER, order);
        Slice first = reader.read(all, null, 50);
        Cursor on = Objects.requireNonNull(first.next());
        List<Condition> conditions = new ArrayList<>(Condition.of(all));
        conditions.add(Condition.beyond(new Cursor(order, back, on.from(), on.to(), on.id())));
        String plan = plan(SqlQuery.page(conditions, order, back, 50));
        assertThat(plan)
            .contains(order == Order.ASC ? "event_oldest_first" : "event_newest_first")
            .contains("Index Cond")
            .doesNotContain("Sort")
            .doesNotContain("Filter");
      }
    }
  }

  @Example
  void wordsAreFoundInAnyForm() {
    assertThat(found("dams")).isEqualTo(titled("A dam is opened"));
    assertThat(found("\"loans are extended\"")).isEqualTo(titled("Loans are extended"));
    assertThat(found("loan -extended")).isZero();
    assertThat(found("it's (nothing) & !")).isZero();
  }

  @Provide
  Arbitrary<Filter> filters() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 60).map(LocalDate.of(1968, 12, 1)::plusDays);
    Arbitrary<List<LocalDate>> spans =
        days.list().ofSize(2).map(two -> two.stream().sorted().toList());
    return Combinators.combine(
            spans.injectNull(0.4),
            Arbitraries.of(EventType.CONSULT, EventType.AGREE).set().ofMaxSize(2),
            Arbitraries.of(Status.class).set().ofMaxSize(3),
            Arbitraries.of(Samples.PUBLISHERS).list().ofMaxSize(1),
            Arbitraries.of("lanying", "Chen", "Pena").injectNull(0.6),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("dam", "loans", "envoys").injectNull(0.6),
            Arbitraries.of(Order.class))
        .as(
            (span, types, statuses, publishers, actor, sources, words, order) ->
                new Filter(
                    DYAD,
                    span == null ? null : span.getFirst(),
                    span == null ? null : span.getLast(),
                    types,
                    statuses,
                    publishers,
                    actor,
                    sources,
                    words,
                    order));
  }

  private static boolean matches(Filter filter, ChronologyEvent event) {
    List<String> publishers = Samples.PUBLISHERS.subList(0, event.sources());
    return (filter.from() == null || (event.end() != null && !event.end().isBefore(filter.from())))
        && (filter.to() == null || (event.start() != null && !event.start().isAfter(filter.to())))
        && (filter.types().isEmpty() || filter.types().contains(event.type()))
        && (filter.statuses().isEmpty() || filter.statuses().contains(event.status()))
        && (filter.publishers().isEmpty()
            || filter.publishers().stream().anyMatch(publishers::contains))
        && (filter.actor() == null
            || Words.fold(event.people().getFirst().name()).contains(Words.fold(filter.actor())))
        && event.sources() >= filter.sources()
        && (filter.words() == null || Words.of(event.title()).contains(filter.words()));
  }

  private static Comparator<ChronologyEvent> order(Order order) {
    Comparator<LocalDate> byDate =
        order == Order.ASC ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing(ChronologyEvent::start, Comparator.nullsLast(byDate))
        .thenComparing(ChronologyEvent::end, Comparator.nullsLast(byDate))
        .thenComparing(event -> event.id().toString());
  }

  private static Filter filter(DyadPair dyad, Order order) {
    return new Filter(dyad, null, null, Set.of(), Set.of(), List.of(), null, 0, null, order);
  }

  private long found(String words) {
    Filter filter =
        new Filter(DYAD, null, null, Set.of(), Set.of(), List.of(), null, 0, words, Order.ASC);
    return reader.read(filter, null, 100).events().size();
  }

  private static long titled(String title) {
    return EVENTS.stream().filter(event -> event.title().equals(title)).count();
  }

  private static Cursor reread(Cursor cursor) {
    return Cursor.decode(cursor.encode());
  }

  private static List<UUID> ids(Slice slice) {
    return slice.events().stream().map(ChronologyEvent::id).toList();
  }

  private static String plan(SqlQuery query) throws SQLException {
    try (Connection connection = table().source().getConnection();
        PreparedStatement explain =
            new SqlQuery("explain " + query.sql(), query.values()).prepare(connection);
        ResultSet lines = explain.executeQuery()) {
      StringBuilder plan = new StringBuilder();
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
      return plan.toString();
    }
  }

  private static EventTable table() {
    return Objects.requireNonNull(table);
  }
}
