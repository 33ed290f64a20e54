package dev.dyad.parser.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How structured articles are handed over to the timeline. */
@ConfigMapping(prefix = "dyad.delivery")
interface DeliveryConfig {

  /** The wait after the first failure; each further failure doubles it. */
  @WithDefault("500MS")
  Duration firstWait();

  /** The longest wait between two tries. */
  @WithDefault("30S")
  Duration longestWait();
}
