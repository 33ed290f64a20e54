package dev.dyad.parser.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Sends couriers out: at once when an article is handed in, and again after a failure. */
@Singleton
class Dispatch {
  private static final Logger LOG = Logger.getLogger(Dispatch.class);

  private final Courier courier;
  private final Backoff backoff;
  private final Counter failures;
  private final Clock clock;
  private final Scheduler scheduler;

  @Inject
  Dispatch(
      Courier courier,
      Outbox outbox,
      DeliveryConfig config,
      AgroalDataSource database,
      MeterRegistry metrics,
      RandomGenerator chance,
      Clock clock) {
    this.courier = courier;
    this.backoff = new Backoff(config.firstWait(), config.longestWait(), chance);
    this.failures = metrics.counter("dyad.handovers.failed");
    this.clock = clock;
    this.scheduler =
        Scheduler.create(database, handover())
            .threads(config.couriers())
            .pollUsingLockAndFetch(1, 4)
            .pollingInterval(config.interval())
            .heartbeatInterval(config.heartbeat())
            .shutdownMaxWait(Duration.ofSeconds(5))
            .failureLogging(LogLevel.OFF, false)
            .clock(clock::instant)
            .build();
    Gauge.builder("dyad.handovers.pending", outbox, Outbox::pending)
        .description("articles that the timeline has not been told of")
        .register(metrics);
  }

  private Task<Void> handover() {
    return Tasks.custom(Courier.TASK)
        .onDeadExecutionRevive()
        .onFailure(this::tryAgain)
        .execute((instance, context) -> deliver(instance.getId()));
  }

  private CompletionHandler<Void> deliver(String article) {
    return courier.deliver(UUID.fromString(article));
  }

  private void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> execution) {
    failures.increment();
    int inARow = failed.getExecution().consecutiveFailures + 1;
    Duration wait = backoff.after(inARow);
    LOG.warnf(
        "handover failed article=%s failures=%d retryInMs=%d reason=%s",
        failed.getExecution().taskInstance.getId(),
        inARow,
        wait.toMillis(),
        failed.getCause().map(Throwable::toString).orElse("unknown"));
    execution.reschedule(failed, Instant.now(clock).plus(wait));
  }

  void start(@Observes StartupEvent started) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    scheduler.stop();
  }

  void goAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.HandedIn handedIn) {
    scheduler.triggerCheckForDueExecutions();
  }
}
