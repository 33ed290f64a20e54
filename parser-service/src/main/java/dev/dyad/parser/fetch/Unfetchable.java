package dev.dyad.parser.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address that may not be fetched, or from which nothing usable came; says why. */
public final class Unfetchable extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable Duration retryAfter;

  /** For a reason that is no answer of the server. */
  public Unfetchable(String why) {
    this(why, 0, null);
  }

  /**
   * For the server's answer.
   *
   * @param status HTTP status, 0 if there was no answer
   * @param retryAfter how long the server asks to be left alone
   */
  public Unfetchable(String why, int status, @Nullable Duration retryAfter) {
    super(why);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** HTTP status, 0 if there was no answer. */
  public int status() {
    return status;
  }

  /** How long the server asks to be left alone. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
