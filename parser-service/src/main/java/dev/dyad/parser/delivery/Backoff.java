package dev.dyad.parser.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits that double with each failure up to a longest one, each shortened by chance by up to half,
 * so that what failed together does not come back together ("equal jitter", Brooker 2015).
 *
 * @param first the wait after the first failure
 * @param longest no wait is longer
 */
record Backoff(Duration first, Duration longest, RandomGenerator chance) {

  /** Refuses waits that are not positive or out of order. */
  Backoff {
    if (!first.isPositive() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "The first wait is positive and no longer than the longest, not %s and %s"
              .formatted(first, longest));
    }
  }

  /** The wait after so many failures in a row, from 1. */
  Duration after(int failures) {
    int doublings = Math.clamp(failures - 1L, 0, 30);
    long full = Math.min(longest.toMillis(), first.toMillis() << Math.min(doublings, 30));
    long half = Math.max(1, full / 2);
    return Duration.ofMillis(full - chance.nextLong(half));
  }
}
