package dev.dyad.timeline;

import dev.dyad.timeline.merge.AccountReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the container what is made without it. */
final class Wiring {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  AccountReader accountReader() {
    return new AccountReader();
  }
}
