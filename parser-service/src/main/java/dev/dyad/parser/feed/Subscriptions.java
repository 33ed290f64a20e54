package dev.dyad.parser.feed;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.dyad.parser.fetch.Document;
import dev.dyad.parser.fetch.Wanted;
import dev.dyad.parser.schedule.Diary;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the subscriptions, and what was seen in each, each step in a transaction of its own. */
@ApplicationScoped
@Transactional
class Subscriptions {
  /** One task a subscription, which comes back for ever. */
  static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("feed");

  private static final String FEEDS =
      "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9";
  private static final int UNHURRIED = 5;

  private final FeedRows rows;
  private final Diary diary;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Subscriptions(FeedRows rows, Diary diary, Clock clock, Supplier<UUID> ids) {
    this.rows = rows;
    this.diary = diary;
    this.clock = clock;
    this.ids = ids;
  }

  /** What to fetch for a feed that is not yet subscribed to. */
  static Wanted wanted(URI url) {
    return new Wanted(url, FEEDS, null, null);
  }

  /** Subscribes to a feed and looks at it soon. */
  Feed add(URI url, @Nullable String publisher, @Nullable String title) {
    FeedRow row = new FeedRow();
    row.id = ids.get();
    row.url = url.toString();
    row.publisher = publisher;
    row.title = title;
    row.added = now();
    row.active = true;
    rows.persist(row);
    diary.note(LOOK, row.id.toString(), UNHURRIED);
    return row.feed();
  }

  /** The subscription to this address. */
  Optional<Feed> find(URI url) {
    return rows.find("url", url.toString()).<FeedRow>firstResultOptional().map(FeedRow::feed);
  }

  /** One subscription. */
  Optional<Feed> find(UUID id) {
    return rows.findByIdOptional(id).map(FeedRow::feed);
  }

  /** All of them, the first subscribed to first. */
  List<Feed> all() {
    return rows.listAll(Sort.by("id")).stream().map(FeedRow::feed).toList();
  }

  /** Looks at a feed as soon as possible; empty if there is none. */
  Optional<Feed> hasten(UUID id) {
    Optional<Feed> feed = find(id);
    feed.ifPresent(known -> diary.hasten(LOOK, id.toString()));
    return feed;
  }

  /** Ends a subscription; its articles stay. False if there is none. */
  boolean remove(UUID id) {
    boolean removed = rows.forget(id);
    if (removed) {
      diary.strike(LOOK, id.toString());
    }
    return removed;
  }

  /** What to fetch for a subscription: what has changed since the last look. */
  Optional<Wanted> wanted(UUID id) {
    return rows.findByIdOptional(id)
        .filter(row -> row.active)
        .map(row -> new Wanted(URI.create(row.url), FEEDS, row.etag, row.lastModified));
  }

  /** The entries that were not seen before, in their order. */
  List<Issue.Entry> unseen(UUID id, List<Issue.Entry> entries) {
    Set<String> seen =
        new HashSet<>(rows.seen(id, entries.stream().map(Issue.Entry::key).toList()));
    return entries.stream().filter(entry -> seen.add(entry.key())).toList();
  }

  /** Notes that an entry was dealt with. */
  void mark(UUID id, Issue.Entry entry, boolean isNew, @Nullable String problem) {
    rows.mark(id, entry.key(), now());
    change(
        id,
        row -> {
          row.articles += isNew ? 1 : 0;
          row.problem = problem == null ? row.problem : problem;
        });
  }

  /** Notes a look that went well; the version is known once nothing of it is left over. */
  void looked(UUID id, Document document, @Nullable String title, boolean isAllTaken) {
    change(
        id,
        row -> {
          row.polled = now();
          row.failures = 0;
          row.title = title == null ? row.title : title;
          if (isAllTaken && document.isModified()) {
            row.etag = document.etag();
            row.lastModified = document.lastModified();
          }
        });
  }

  /** Notes that a look begins: what went wrong before is over. */
  void begin(UUID id) {
    change(id, row -> row.problem = null);
  }

  /** Notes a look that failed, and gives how many have in a row. */
  int failed(UUID id, String problem, boolean isGone) {
    change(
        id,
        row -> {
          row.polled = now();
          row.failures++;
          row.problem = problem;
          row.active = !isGone;
        });
    return find(id).map(Feed::failures).orElse(1);
  }

  private void change(UUID id, Consumer<FeedRow> change) {
    rows.findByIdOptional(id).ifPresent(change);
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
