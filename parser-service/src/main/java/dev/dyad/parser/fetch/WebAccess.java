package dev.dyad.parser.fetch;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Gives the service its way to the web. */
final class WebAccess {

  @Produces
  @Singleton
  Predicate<InetAddress> allowed() {
    return new PublicAddresses();
  }

  @Produces
  @Singleton
  Fetcher fetcher(FetchConfig config, Predicate<InetAddress> allowed, Clock clock) {
    return new Fetcher(config.limits(), SystemDefaultDnsResolver.INSTANCE, allowed, clock);
  }

  void close(@Disposes Fetcher fetcher) throws IOException {
    fetcher.close();
  }
}
