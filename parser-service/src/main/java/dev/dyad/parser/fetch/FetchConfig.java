package dev.dyad.parser.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the web's time and bytes a fetch may take. */
@ConfigMapping(prefix = "dyad.fetch")
public interface FetchConfig {

  /** The most bytes of one document, after decompression. */
  @WithDefault("1900K")
  MemorySize sizeLimit();

  /** From the first connection to the last byte, redirects included. */
  @WithDefault("20S")
  Duration timeLimit();

  /** To a connection. */
  @WithDefault("5S")
  Duration connectLimit();

  /** How many redirects are followed. */
  @WithDefault("5")
  int redirects();

  /** How the fetcher calls itself. */
  @WithDefault("Dyad/1.0 (news chronology)")
  String userAgent();

  /** The same as the fetcher takes it. */
  default FetchLimits limits() {
    return new FetchLimits(
        Math.toIntExact(sizeLimit().asLongValue()),
        timeLimit(),
        connectLimit(),
        redirects(),
        userAgent());
  }
}
