package dev.dyad.parser.fetch;

import java.time.Duration;

/**
 * How much of the web's time and bytes a fetch may take.
 *
 * @param bytes the most bytes of one document, after decompression
 * @param time from the first connection to the last byte, redirects included
 * @param connect to a connection
 * @param redirects how many are followed
 * @param userAgent how the fetcher calls itself
 */
public record FetchLimits(
    int bytes, Duration time, Duration connect, int redirects, String userAgent) {

  /** As the service has them where it is not set up otherwise. */
  public static final FetchLimits USUAL =
      new FetchLimits(
          1_900 * 1024,
          Duration.ofSeconds(20),
          Duration.ofSeconds(5),
          5,
          "Dyad/1.0 (news chronology)");

  /** Refuses limits that let nothing through. */
  public FetchLimits {
    if (bytes < 1 || !time.isPositive() || !connect.isPositive() || redirects < 0) {
      throw new IllegalArgumentException(
          "A fetch needs a positive size and time, not %d bytes, %s and %s to connect"
              .formatted(bytes, time, connect));
    }
  }
}
