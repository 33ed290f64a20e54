package dev.dyad.timeline.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How chronologies are streamed. */
@ConfigMapping(prefix = "dyad.stream")
interface StreamConfig {

  /** How often to look for changes. */
  @WithDefault("1s")
  Duration lookEvery();
}
