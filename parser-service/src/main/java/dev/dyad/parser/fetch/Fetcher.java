package dev.dyad.parser.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches documents over http and https from the public internet, within a limit of bytes and of
 * time, following redirects; every address on the way is checked as the first one is.
 */
public final class Fetcher implements AutoCloseable {
  private final FetchLimits limits;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final Answers answers;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  /**
   * A fetcher.
   *
   * @param names resolves names to addresses
   * @param allowed the addresses that may be connected to
   */
  public Fetcher(
      FetchLimits limits, DnsResolver names, Predicate<InetAddress> allowed, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.answers = new Answers(limits.bytes(), clock);
    Timeout step = Timeout.of(limits.connect());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(names, allowed))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(step)
                            .setSocketTimeout(Timeout.of(limits.time()))
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom().setResponseTimeout(Timeout.of(limits.time())).build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .setUserAgent(limits.userAgent())
            .build();
  }

  /**
   * Fetches one document.
   *
   * @throws Unfetchable if the address may not be fetched or nothing usable comes
   */
  public Document fetch(Wanted wanted) throws Unfetchable {
    Instant deadline = clock.instant().plus(limits.time());
    URI url = wanted.url();
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Hop answer = get(wanted.at(url), Duration.between(clock.instant(), deadline));
      switch (answer) {
        case Hop.Arrived arrived -> {
          return arrived.document();
        }
        case Hop.Onward onward -> url = onward.url();
      }
    }
    throw new Unfetchable(
        "%s leads through more than %d redirects".formatted(wanted.url(), limits.redirects()));
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close();
  }

  private Hop get(Wanted wanted, Duration left) throws Unfetchable {
    HttpGet request = request(wanted);
    ScheduledFuture<?> deadline =
        deadlines.schedule(request::cancel, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
      return answers.read(wanted, answer);
    } catch (GuardedResolver.ForbiddenAddress e) {
      throw new Unfetchable(
          "%s is not on the public internet, and only that is fetched".formatted(wanted.url()));
    } catch (UnknownHostException e) {
      throw new Unfetchable("there is no host %s".formatted(wanted.url().getHost()));
    } catch (InterruptedIOException e) {
      throw late(wanted);
    } catch (IOException e) {
      throw request.isCancelled()
          ? late(wanted)
          : new Unfetchable("%s could not be read: %s".formatted(wanted.url(), e.getMessage()));
    } finally {
      deadline.cancel(false);
    }
  }

  private Unfetchable late(Wanted wanted) {
    return new Unfetchable(
        "%s did not come within %d s".formatted(wanted.url(), limits.time().toSeconds()));
  }

  private static HttpGet request(Wanted wanted) throws Unfetchable {
    String scheme = wanted.url().getScheme();
    if (wanted.url().getHost() == null
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
        || wanted.url().getUserInfo() != null) {
      throw new Unfetchable(
          "%s is no http or https address without a password".formatted(wanted.url()));
    }
    HttpGet request = new HttpGet(wanted.url());
    request.setHeader("Accept", wanted.accept());
    if (wanted.etag() != null) {
      request.setHeader("If-None-Match", wanted.etag());
    }
    if (wanted.lastModified() != null) {
      request.setHeader("If-Modified-Since", wanted.lastModified());
    }
    return request;
  }
}
