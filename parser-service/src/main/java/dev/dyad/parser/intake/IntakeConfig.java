package dev.dyad.parser.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the service takes in. */
@ConfigMapping(prefix = "dyad.intake")
public interface IntakeConfig {

  /** The most bytes of one posted or fetched page, markup included. */
  @WithDefault("1900K")
  MemorySize pageLimit();

  /** The most characters that a reader of one page would read; a long feature has 60,000. */
  @WithDefault("250000")
  int textLimit();
}
