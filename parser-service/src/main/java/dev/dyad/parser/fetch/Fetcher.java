package dev.dyad.parser.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
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
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents over http and https from the public internet, within a limit of bytes and of
 * time, following redirects; every address on the way is checked as the first one is.
 */
public final class Fetcher implements AutoCloseable {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final FetchLimits limits;
  private final Clock clock;
  private final CloseableHttpClient client;
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

  private sealed interface Hop {
    record Arrived(Document document) implements Hop {}

    record Onward(URI url) implements Hop {}
  }

  private Hop get(Wanted wanted, Duration left) throws Unfetchable {
    HttpGet request = request(wanted);
    ScheduledFuture<?> deadline =
        deadlines.schedule(request::cancel, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
      return hop(wanted, answer);
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

  private Hop hop(Wanted wanted, ClassicHttpResponse answer) throws IOException, Unfetchable {
    int status = answer.getCode();
    String location = header(answer, "Location");
    if (REDIRECTS.contains(status) && location != null) {
      return new Hop.Onward(resolve(wanted.url(), location));
    }
    if (status != 200 && status != 304) {
      throw new Unfetchable(
          "%s answers with status %d".formatted(wanted.url(), status),
          status,
          RetryAfter.read(header(answer, "Retry-After"), clock.instant()).orElse(null));
    }
    String mediaType = header(answer, "Content-Type");
    return new Hop.Arrived(
        new Document(
            wanted.url(),
            mediaType == null ? "application/octet-stream" : mediaType,
            status == 200 ? content(wanted, answer) : new byte[0],
            header(answer, "ETag"),
            header(answer, "Last-Modified"),
            status == 200));
  }

  private byte[] content(Wanted wanted, ClassicHttpResponse answer)
      throws IOException, Unfetchable {
    if (answer.getEntity() == null) {
      return new byte[0];
    }
    try (InputStream stream = answer.getEntity().getContent()) {
      byte[] content = stream.readNBytes(limits.bytes() + 1);
      if (content.length > limits.bytes()) {
        // Closing politely would read the rest, which may have no end.
        answer.close();
        throw new Unfetchable(
            "%s is longer than %,d bytes".formatted(wanted.url(), limits.bytes()));
      }
      return content;
    }
  }

  private static URI resolve(URI from, String location) throws Unfetchable {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new Unfetchable("%s redirects to '%s', which is no address".formatted(from, location));
    }
  }

  private static @Nullable String header(ClassicHttpResponse answer, String name) {
    Header header = answer.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }
}
