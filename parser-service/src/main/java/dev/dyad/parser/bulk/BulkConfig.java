package dev.dyad.parser.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How bulk jobs are taken and dealt with. */
@ConfigMapping(prefix = "dyad.bulk")
interface BulkConfig {

  /** The most bytes of one line; an HTML page grows as it is written as a JSON string. */
  @WithDefault("1900K")
  MemorySize lineLimit();

  /** So long a job works before it lets others work. */
  @WithDefault("2S")
  Duration turn();

  /** How often a job's progress is told to those who listen. */
  @WithDefault("500MS")
  Duration pulse();
}
