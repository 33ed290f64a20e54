package dev.dyad.parser.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are looked at. */
@ConfigMapping(prefix = "dyad.feeds")
interface FeedConfig {

  /** From one look at a feed to the next. */
  @WithDefault("15M")
  Duration interval();

  /** The longest wait for a feed that fails; each failure doubles the wait. */
  @WithDefault("24H")
  Duration longestWait();

  /** From one article of a feed to the next, for the sake of the publisher's server. */
  @WithDefault("1S")
  Duration pause();

  /** How many articles are taken at one look; the others follow at the next, soon after. */
  @WithDefault("10")
  int articlesAtOnce();

  /** From one look to the next while articles are left over. */
  @WithDefault("30S")
  Duration backlogWait();
}
