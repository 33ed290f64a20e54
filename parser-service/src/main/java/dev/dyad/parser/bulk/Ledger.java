package dev.dyad.parser.bulk;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.dyad.parser.schedule.Diary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps bulk jobs and their lines, each step in a transaction of its own. */
@ApplicationScoped
@Transactional
class Ledger {
  /** One task a job: its lines are dealt with in order. */
  static final TaskDescriptor<Void> BULK = TaskDescriptor.of("bulk");

  private static final int UNHURRIED = 10;
  private static final int SHOWN_FAILURES = 1000;

  private final JobRows jobs;
  private final LineRows lines;
  private final Diary diary;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Ledger(JobRows jobs, LineRows lines, Diary diary, Clock clock, Supplier<UUID> ids) {
    this.jobs = jobs;
    this.lines = lines;
    this.diary = diary;
    this.clock = clock;
    this.ids = ids;
  }

  /** What became of a line. */
  sealed interface Outcome {
    /** A new article. */
    record Created() implements Outcome {}

    /** An article that was posted before. */
    record Known() implements Outcome {}

    /** No article. */
    record Failed(String reason) implements Outcome {}
  }

  /** Opens a job that receives its lines. */
  UUID open() {
    JobRow job = new JobRow();
    job.id = ids.get();
    job.state = Job.State.RECEIVING;
    job.started = now();
    jobs.persist(job);
    return job.id;
  }

  /** Adds lines to a job. */
  void add(UUID job, List<Line> received) {
    for (Line line : received) {
      LineRow row = new LineRow();
      row.jobId = job;
      row.number = line.number();
      row.content = line.content();
      lines.persist(row);
    }
    jobs.update("lines = lines + ?1 where id = ?2", received.size(), job);
  }

  /** Notes a line that was received and cannot be dealt with. */
  void addFailed(UUID job, int number, String reason) {
    LineRow row = new LineRow();
    row.jobId = job;
    row.number = number;
    row.reason = reason;
    lines.persist(row);
    jobs.update("lines = lines + 1, failed = failed + 1 where id = ?1", job);
  }

  /** Starts a job whose lines have all come. */
  Job start(UUID job) {
    jobs.update("state = ?1 where id = ?2", Job.State.RUNNING, job);
    diary.note(BULK, job.toString(), UNHURRIED);
    return find(job).orElseThrow();
  }

  /** Forgets a job whose lines did not all come. */
  void discard(UUID job) {
    lines.delete("jobId", job);
    jobs.deleteById(job);
  }

  /** The next lines to deal with. */
  List<Line> waiting(UUID job, int limit) {
    return lines.waiting(job, limit).stream()
        .map(row -> new Line(row.number, row.content == null ? new byte[0] : row.content, true))
        .toList();
  }

  /** Notes what became of a line; only a refused one is kept. */
  void close(UUID job, Line line, Outcome outcome) {
    switch (outcome) {
      case Outcome.Created created -> {
        jobs.update("created = created + 1 where id = ?1", job);
        lines.deleteById(new LineRow.Key(job, line.number()));
      }
      case Outcome.Known known -> {
        jobs.update("known = known + 1 where id = ?1", job);
        lines.deleteById(new LineRow.Key(job, line.number()));
      }
      case Outcome.Failed failed -> {
        jobs.update("failed = failed + 1 where id = ?1", job);
        lines.update(
            "content = null, reason = ?1 where jobId = ?2 and number = ?3",
            failed.reason(),
            job,
            line.number());
      }
    }
  }

  /** Ends a job whose lines are all dealt with. */
  void finish(UUID job) {
    jobs.update("state = ?1, finished = ?2 where id = ?3", Job.State.DONE, now(), job);
  }

  /** One job. */
  Optional<Job> find(UUID job) {
    return jobs.find("id", job)
        .<JobRow>firstResultOptional()
        .map(
            row ->
                new Job(
                    row.id,
                    row.state,
                    row.lines,
                    row.created + row.known + row.failed,
                    row.created,
                    row.known,
                    row.failed,
                    row.failed == 0 ? List.of() : lines.refused(job, SHOWN_FAILURES),
                    row.started,
                    row.finished));
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
