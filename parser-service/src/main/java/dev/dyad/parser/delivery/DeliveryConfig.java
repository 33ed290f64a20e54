package dev.dyad.parser.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How structured articles are handed over to the timeline. */
@ConfigMapping(prefix = "dyad.delivery")
interface DeliveryConfig {

  /** How many articles are on their way at once. */
  @WithDefault("4")
  int couriers();

  /** How often the outbox is looked through, beside being told of each new article. */
  @WithDefault("5S")
  Duration interval();

  /** How often a courier shows that it is alive; six silent ones and another takes over. */
  @WithDefault("10S")
  Duration heartbeat();

  /** The wait after the first failure; each further failure doubles it. */
  @WithDefault("500MS")
  Duration firstWait();

  /** The longest wait between two tries. */
  @WithDefault("30S")
  Duration longestWait();
}
