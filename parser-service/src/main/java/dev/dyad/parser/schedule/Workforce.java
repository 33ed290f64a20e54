package dev.dyad.parser.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Does the work that the {@link Diary} holds: at once when told of it, else when it is due. */
@Singleton
class Workforce {
  /** Fewer waiting tasks than workers, and more are claimed. */
  private static final double LOW = 1;

  private static final double HIGH = 3;

  private final Scheduler scheduler;

  @Inject
  Workforce(
      @All List<Task<?>> tasks,
      ScheduleConfig config,
      AgroalDataSource database,
      TransactionSynchronizationRegistry transactions,
      Clock clock) {
    this.scheduler =
        Scheduler.create(JoiningDataSource.over(database, transactions), tasks)
            .threads(config.workers())
            .enablePriority()
            .pollUsingLockAndFetch(LOW, HIGH)
            .pollingInterval(config.interval())
            .heartbeatInterval(config.heartbeat())
            .shutdownMaxWait(Duration.ofSeconds(5))
            .failureLogging(LogLevel.OFF, false)
            .clock(clock::instant)
            .build();
  }

  void start(@Observes StartupEvent started) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    scheduler.stop();
  }

  void goAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Diary.Entry entry) {
    scheduler.triggerCheckForDueExecutions();
  }
}
