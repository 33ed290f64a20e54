package dev.dyad.parser.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Where work is written down. An entry is made in the running transaction, on the data source that
 * the rest of it uses: if the transaction rolls back, nothing was written down.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Diary {
  private final SchedulerClient tasks;
  private final Event<Entry> entries;
  private final Clock clock;

  /** Work is due; known to observers once the transaction has committed. */
  record Entry(String task) {}

  @Inject
  Diary(AgroalDataSource database, Event<Entry> entries, Clock clock) {
    this.tasks = SchedulerClient.Builder.create(database).enablePriority().build();
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * Notes that a task is to be done as soon as possible, unless that is noted already.
   *
   * @param urgency of several that are due the more urgent goes first
   */
  public void note(TaskDescriptor<Void> task, String instance, int urgency) {
    tasks.scheduleIfNotExists(
        task.instance(instance).priority(urgency).scheduledTo(Instant.now(clock)));
    entries.fire(new Entry(task.getTaskName()));
  }

  /** Brings a noted task forward to now; nothing happens if it is running or not noted. */
  public void hasten(TaskDescriptor<Void> task, String instance) {
    TaskInstanceId id = task.instanceId(instance);
    if (tasks.getScheduledExecution(id).filter(noted -> !noted.isPicked()).isPresent()) {
      tasks.reschedule(id, Instant.now(clock));
      entries.fire(new Entry(task.getTaskName()));
    }
  }

  /** Strikes a task out; nothing happens if it is running or not noted. */
  public void strike(TaskDescriptor<Void> task, String instance) {
    TaskInstanceId id = task.instanceId(instance);
    if (tasks.getScheduledExecution(id).filter(noted -> !noted.isPicked()).isPresent()) {
      tasks.cancel(id);
    }
  }
}
