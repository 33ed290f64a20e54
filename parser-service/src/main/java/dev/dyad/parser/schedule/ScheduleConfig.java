package dev.dyad.parser.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How scheduled work is done. */
@ConfigMapping(prefix = "dyad.schedule")
interface ScheduleConfig {

  /** How many tasks run at once. */
  @WithDefault("6")
  int workers();

  /** How often due work is looked for, beside being told of it; no retry comes sooner. */
  @WithDefault("1S")
  Duration interval();

  /** How often a worker shows that it is alive; six silent ones and another takes over. */
  @WithDefault("10S")
  Duration heartbeat();
}
