package dev.dyad.parser.intake;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What the service takes from its surroundings: time, chance and ids. */
final class Surroundings {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  RandomGenerator chance() {
    return new SecureRandom();
  }

  /** Ids that grow with time (UUID version 7, RFC 9562), so that their order is that of arrival. */
  @Produces
  @Singleton
  Supplier<UUID> ids() {
    TimeBasedEpochRandomGenerator version7 = Generators.timeBasedEpochRandomGenerator();
    return version7::generate;
  }
}
