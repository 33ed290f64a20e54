package dev.dyad.parser.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a bulk job is.
 *
 * @param id its id
 * @param state what it does
 * @param lines how many articles it was given
 * @param done how many of them are dealt with, one way or another
 * @param created how many are new
 * @param known how many were posted before
 * @param failed how many were refused
 * @param failures the refused lines in order, at most a thousand of them
 * @param started when the first line came
 * @param finished when the last line was dealt with
 */
public record Job(
    UUID id,
    State state,
    int lines,
    int done,
    int created,
    int known,
    int failed,
    List<FailedLine> failures,
    Instant started,
    @Nullable Instant finished) {

  /** What a job does. */
  public enum State {
    /** Its lines are being received. */
    RECEIVING,
    /** Its lines are being dealt with. */
    RUNNING,
    /** All of its lines are dealt with. */
    DONE;

    /** The name as the contract writes it. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line that was refused.
   *
   * @param line its number, from 1
   * @param reason what is wrong and what to do
   */
  public record FailedLine(int line, String reason) {}

  /** Copies the failures. */
  public Job {
    failures = List.copyOf(failures);
  }
}
