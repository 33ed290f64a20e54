package dev.dyad.parser.delivery;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Sends a courier out for each article that was handed in, again and again until it is taken. */
@Startup
@Singleton
class Deliveries {
  private static final Logger LOG = Logger.getLogger(Deliveries.class);

  private final Courier courier;
  private final Backoff backoff;
  private final Counter failures;
  private final Clock clock;

  @Inject
  Deliveries(
      Courier courier,
      Outbox outbox,
      DeliveryConfig config,
      MeterRegistry metrics,
      RandomGenerator chance,
      Clock clock) {
    this.courier = courier;
    this.backoff = new Backoff(config.firstWait(), config.longestWait(), chance);
    this.failures = metrics.counter("dyad.handovers.failed");
    this.clock = clock;
    Gauge.builder("dyad.handovers.pending", outbox, Outbox::pending)
        .description("articles that the timeline has not been told of")
        .register(metrics);
  }

  @Produces
  @Singleton
  Task<Void> handover() {
    return Tasks.custom(Outbox.HANDOVER)
        .onDeadExecutionRevive()
        .onFailure(this::tryAgain)
        .execute((instance, context) -> courier.deliver(UUID.fromString(instance.getId())));
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
}
