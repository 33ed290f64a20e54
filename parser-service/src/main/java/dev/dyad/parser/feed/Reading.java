package dev.dyad.parser.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.dyad.parser.fetch.Document;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.fetch.Unfetchable;
import dev.dyad.parser.fetch.Wanted;
import dev.dyad.parser.intake.Intake;
import dev.dyad.parser.intake.Refusal;
import dev.dyad.parser.store.Source;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the feeds: asks each only for what has changed, takes a few articles at a time with a pause
 * between them, and leaves a feed that fails alone for twice as long each time.
 */
@Singleton
class Reading {
  private static final Logger LOG = Logger.getLogger(Reading.class);
  private static final int GONE = 410;

  private final Subscriptions subscriptions;
  private final Fetcher fetcher;
  private final Intake intake;
  private final ObjectMapper json;
  private final FeedConfig config;
  private final Clock clock;

  @Inject
  Reading(
      Subscriptions subscriptions,
      Fetcher fetcher,
      Intake intake,
      ObjectMapper json,
      FeedConfig config,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.fetcher = fetcher;
    this.intake = intake;
    this.json = json;
    this.config = config;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> look() {
    return Tasks.custom(Subscriptions.LOOK)
        .onDeadExecutionRevive()
        .onFailureReschedule(FixedDelay.of(config.interval()))
        .execute((instance, context) -> look(UUID.fromString(instance.getId())));
  }

  private CompletionHandler<Void> look(UUID feed) {
    Optional<Wanted> wanted = subscriptions.wanted(feed);
    Optional<Duration> wait = wanted.flatMap(known -> look(feed, known));
    return wait.<CompletionHandler<Void>>map(
            next -> (done, execution) -> execution.reschedule(done, clock.instant().plus(next)))
        .orElse((done, execution) -> execution.remove());
  }

  /** Looks at one feed; gives the wait to the next look, empty if there is to be none. */
  private Optional<Duration> look(UUID feed, Wanted wanted) {
    try {
      subscriptions.begin(feed);
      Document document = fetcher.fetch(wanted);
      if (!document.isModified()) {
        subscriptions.looked(feed, document, null, true);
        return Optional.of(config.interval());
      }
      Issue issue = Issue.read(document);
      List<Issue.Entry> unseen = subscriptions.unseen(feed, issue.entries());
      List<Issue.Entry> turn = unseen.subList(0, Math.min(unseen.size(), config.articlesAtOnce()));
      for (Issue.Entry entry : turn) {
        take(feed, entry);
        rest();
      }
      boolean isAllTaken = turn.size() == unseen.size();
      subscriptions.looked(feed, document, issue.title(), isAllTaken);
      LOG.infof("feed read id=%s entries=%d new=%d", feed, issue.entries().size(), turn.size());
      return Optional.of(isAllTaken ? config.interval() : config.backlogWait());
    } catch (Unfetchable e) {
      return afterFailure(feed, e);
    }
  }

  private void take(UUID feed, Issue.Entry entry) {
    try {
      String publisher = subscriptions.find(feed).map(Feed::publisher).orElse(null);
      Intake.Receipt receipt = intake.post(posting(entry, publisher), entry.published());
      subscriptions.mark(feed, entry, receipt.isNew(), null);
    } catch (Refusal e) {
      subscriptions.mark(feed, entry, false, e.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "feed entry failed feed=%s url=%s", feed, entry.url());
      subscriptions.mark(feed, entry, false, "The service failed at " + entry.url());
    }
  }

  /** The entry as its reader would post it: by its address. */
  private Source posting(Issue.Entry entry, @Nullable String publisher) {
    Map<String, @Nullable Object> fields = new HashMap<>();
    fields.put("url", entry.url().toString());
    fields.put("publisher", publisher);
    try {
      return new Source("application/json", json.writeValueAsBytes(fields), null, null, null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Two strings are always JSON", e);
    }
  }

  private Optional<Duration> afterFailure(UUID feed, Unfetchable failure) {
    boolean isGone = failure.status() == GONE;
    int failures = subscriptions.failed(feed, String.valueOf(failure.getMessage()), isGone);
    LOG.warnf("feed failed id=%s failures=%d reason=%s", feed, failures, failure.getMessage());
    if (isGone) {
      return Optional.empty();
    }
    long doubled = config.interval().toMillis() << Math.min(failures, 20);
    Duration wait = Duration.ofMillis(Math.min(doubled, config.longestWait().toMillis()));
    return Optional.of(
        failure.retryAfter().filter(asked -> asked.compareTo(wait) > 0).orElse(wait));
  }

  private void rest() {
    try {
      Thread.sleep(config.pause().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
