package dev.dyad.parser.bulk;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.dyad.parser.bulk.Ledger.Outcome;
import dev.dyad.parser.intake.Intake;
import dev.dyad.parser.intake.Refusal;
import dev.dyad.parser.store.Source;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deals with the lines of bulk jobs, a turn at a time, so that a long job leaves room to others.
 */
@Singleton
class BulkIntake {
  private static final Logger LOG = Logger.getLogger(BulkIntake.class);
  private static final int AT_A_TIME = 10;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final Ledger ledger;
  private final Intake intake;
  private final Clock clock;
  private final Duration turn;

  @Inject
  BulkIntake(Ledger ledger, Intake intake, BulkConfig config, Clock clock) {
    this.ledger = ledger;
    this.intake = intake;
    this.clock = clock;
    this.turn = config.turn();
  }

  @Produces
  @Singleton
  Task<Void> bulk() {
    return Tasks.custom(Ledger.BULK)
        .onDeadExecutionRevive()
        .onFailureReschedule(FixedDelay.of(AFTER_FAILURE))
        .execute((instance, context) -> work(UUID.fromString(instance.getId())));
  }

  private CompletionHandler<Void> work(UUID job) {
    Instant end = clock.instant().plus(turn);
    List<Line> lines = ledger.waiting(job, AT_A_TIME);
    while (!lines.isEmpty() && clock.instant().isBefore(end)) {
      lines.forEach(line -> ledger.close(job, line, take(job, line)));
      lines = ledger.waiting(job, AT_A_TIME);
    }
    if (!lines.isEmpty()) {
      return (done, execution) -> execution.reschedule(done, clock.instant());
    }
    ledger.finish(job);
    ledger
        .find(job)
        .ifPresent(
            done ->
                LOG.infof(
                    "bulk job done id=%s created=%d known=%d failed=%d",
                    job, done.created(), done.known(), done.failed()));
    return (done, execution) -> execution.remove();
  }

  private Outcome take(UUID job, Line line) {
    try {
      Source source = new Source("application/json", line.content(), null, null, null);
      return intake.post(source).isNew() ? new Outcome.Created() : new Outcome.Known();
    } catch (Refusal e) {
      return new Outcome.Failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.errorf(e, "bulk line failed job=%s line=%d", job, line.number());
      return new Outcome.Failed(
          "The service failed at this article; its log says how. Post it by itself later.");
    }
  }
}
