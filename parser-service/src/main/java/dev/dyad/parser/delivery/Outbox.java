package dev.dyad.parser.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to be handed over to the timeline: a transactional outbox. An entry is written in the
 * transaction that changes the article, so that both are stored or neither is. It says which
 * article has changed, not how: a courier delivers the article as it is when the courier leaves,
 * and so an older state never overtakes a newer one.
 */
@ApplicationScoped
public class Outbox {
  private final HandoverRows rows;
  private final SchedulerClient schedule;
  private final Event<HandedIn> handedIn;
  private final Clock clock;

  /** An article was handed in; known to observers once the transaction has committed. */
  record HandedIn(UUID article) {}

  /** Works on the data source of the articles, whose connections join the running transaction. */
  @Inject
  Outbox(HandoverRows rows, AgroalDataSource database, Event<HandedIn> handedIn, Clock clock) {
    this.rows = rows;
    this.schedule = SchedulerClient.Builder.create(database).build();
    this.handedIn = handedIn;
    this.clock = clock;
  }

  /** Notes in the running transaction that an article is new, changed or withdrawn. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void handOver(UUID article) {
    Instant now = Instant.now(clock);
    rows.bump(article, now);
    schedule.scheduleIfNotExists(Courier.TASK.instance(article.toString()).scheduledTo(now));
    handedIn.fire(new HandedIn(article));
  }

  /** How many articles the timeline has not been told of. */
  @Transactional
  public long pending() {
    return rows.count();
  }

  /** Begins a delivery: the change up to which the article is now to be handed over. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  long open(UUID article) {
    return rows.revision(article, Instant.now(clock));
  }

  /** Ends a delivery: done if the article has not changed since it began, else once more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void close(
      UUID article, long revision, ExecutionComplete done, ExecutionOperations<Void> execution) {
    if (rows.strike(article, revision)) {
      execution.remove();
    } else {
      execution.reschedule(done, Instant.now(clock));
    }
  }
}
