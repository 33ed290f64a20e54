package dev.dyad.parser.delivery;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.dyad.parser.schedule.Diary;
import jakarta.enterprise.context.ApplicationScoped;
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
  /** One task an article: its deliveries never run beside each other. */
  static final TaskDescriptor<Void> HANDOVER = TaskDescriptor.of("handover");

  private static final int URGENT = 100;

  private final HandoverRows rows;
  private final Diary diary;
  private final Clock clock;

  Outbox(HandoverRows rows, Diary diary, Clock clock) {
    this.rows = rows;
    this.diary = diary;
    this.clock = clock;
  }

  /** Notes in the running transaction that an article is new, changed or withdrawn. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void handOver(UUID article) {
    rows.bump(article, Instant.now(clock));
    diary.note(HANDOVER, article.toString(), URGENT);
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
