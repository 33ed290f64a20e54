package dev.dyad.parser.feed;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.function.Predicate;

/** Lets a test that says so fetch from this machine. */
@Singleton
public final class AnyAddress {
  /** Set by a test for as long as it fetches from this machine. */
  static volatile boolean isAllowed;

  @Produces
  @Alternative
  @Priority(1)
  @Singleton
  Predicate<InetAddress> allowed() {
    dev.dyad.parser.fetch.PublicAddresses strict = new dev.dyad.parser.fetch.PublicAddresses();
    return address -> isAllowed || strict.test(address);
  }
}
