package dev.dyad.parser.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(10_000, Duration.ofSeconds(2), Duration.ofSeconds(1), 3, "Dyad test");

  private final WebStandIn web = new WebStandIn();

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void fetches_a_page_with_its_media_type_through_redirects() throws Exception {
    web.redirect("/old", "/older");
    web.redirect("/older", web.at("/new").toString());
    web.page(
        "/new", "text/html; charset=ISO-8859-1", "<p>Café".getBytes(StandardCharsets.ISO_8859_1));

    Document page = fetch(anywhere(), web.at("/old"));

    assertThat(page.url()).isEqualTo(web.at("/new"));
    assertThat(page.mediaType()).isEqualTo("text/html; charset=ISO-8859-1");
    assertThat(page.content()).isEqualTo("<p>Café".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void asks_only_for_what_has_changed() throws Exception {
    web.page(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          exchange.sendResponseHeaders(304, -1);
        });

    Document page = anywhere().fetch(new Wanted(web.at("/feed"), "text/xml", "\"v1\"", null));

    assertThat(page.isModified()).isFalse();
    assertThat(web.requests("/feed"))
        .extracting(WebStandIn.Request::ifNoneMatch)
        .containsExactly("\"v1\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/a",
        "file:///etc/passwd",
        "http://user:secret@example.org/",
        "gopher://example.org/",
        "http:/nohost"
      })
  void fetches_over_http_and_https_only(String url) {
    assertThatThrownBy(() -> fetch(anywhere(), URI.create(url)))
        .isInstanceOf(Unfetchable.class)
        .hasMessageContaining("no http or https address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/",
        "http://localhost:%d/",
        "http://[::1]:%d/",
        "http://2130706433:%d/",
        "http://0x7f.1:%d/",
        "http://169.254.169.254:%d/latest/meta-data",
        "http://[::ffff:127.0.0.1]:%d/"
      })
  void reaches_no_private_address(String url) throws Exception {
    web.page("/", "text/html", "secret".getBytes(StandardCharsets.UTF_8));
    try (Fetcher fetcher = fetcher(SystemDefaultDnsResolver.INSTANCE, new PublicAddresses())) {
      URI target = URI.create(url.formatted(web.at("/").getPort()));

      assertThatThrownBy(() -> fetch(fetcher, target)).isInstanceOf(Unfetchable.class);
    }
    assertThat(web.requests("/")).isEmpty();
  }

  @Test
  void reaches_no_private_address_by_a_redirect() throws Exception {
    web.page("/inside", "text/html", "secret".getBytes(StandardCharsets.UTF_8));
    int port = web.at("/").getPort();
    web.redirect("/outside", "http://inside.example.org:" + port + "/inside");
    // The first name may be connected to; the second has the same address, and may not.
    DnsResolver names =
        names(Map.of("outside.example.org", "127.0.0.1", "inside.example.org", "127.0.0.2"));
    try (Fetcher fetcher =
        fetcher(names, address -> address.getHostAddress().equals("127.0.0.1"))) {
      assertThatThrownBy(
              () -> fetch(fetcher, URI.create("http://outside.example.org:" + port + "/outside")))
          .isInstanceOf(Unfetchable.class)
          .hasMessageContaining("not on the public internet");
    }
    assertThat(web.requests("/outside")).hasSize(1);
    assertThat(web.requests("/inside")).isEmpty();
  }

  @Test
  void connects_to_the_address_that_was_checked_though_the_name_then_says_another()
      throws Exception {
    web.page("/", "text/html", "page".getBytes(StandardCharsets.UTF_8));
    Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.9"));
    DnsResolver rebinding = resolver(host -> answers.size() > 1 ? answers.pop() : answers.peek());
    try (Fetcher fetcher =
        fetcher(rebinding, address -> address.getHostAddress().equals("127.0.0.1"))) {
      Document page =
          fetch(fetcher, URI.create("http://rebinding.example.org:" + web.at("/").getPort() + "/"));

      assertThat(page.content()).isEqualTo("page".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void one_private_address_among_a_names_addresses_forbids_the_name() {
    DnsResolver names =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {
              InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")
            };
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };

    assertThatThrownBy(
            () -> new GuardedResolver(names, new PublicAddresses()).resolve("example.org"))
        .isInstanceOf(GuardedResolver.ForbiddenAddress.class);
  }

  @Test
  void reads_no_more_than_the_limit() {
    web.page("/long", "text/html", new byte[10_001]);
    web.page("/fits", "text/html", new byte[10_000]);

    assertThatThrownBy(() -> fetch(anywhere(), web.at("/long")))
        .hasMessageContaining("10,000 bytes");
    assertThat(catchThrowableOfType(Unfetchable.class, () -> fetch(anywhere(), web.at("/fits"))))
        .isNull();
  }

  @Test
  void a_small_archive_does_not_grow_beyond_the_limit() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[5_000_000]);
    }
    web.page(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          WebStandIn.send(exchange, 200, "text/html", packed.toByteArray());
        });

    assertThatThrownBy(() -> fetch(anywhere(), web.at("/bomb")))
        .hasMessageContaining("longer than");
  }

  @Test
  void waits_no_longer_than_the_limit_for_a_page_that_drips() {
    web.page(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            pause();
          }
        });
    long begin = System.nanoTime();

    assertThatThrownBy(() -> fetch(anywhere(), web.at("/drip"))).hasMessageContaining("within 2 s");

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void follows_so_many_redirects_and_no_more() {
    web.redirect("/round", "/round");

    assertThatThrownBy(() -> fetch(anywhere(), web.at("/round"))).hasMessageContaining("redirects");
    assertThat(web.requests("/round")).hasSize(LIMITS.redirects() + 1);
  }

  @Test
  void says_what_the_server_answers_and_when_to_come_back() {
    web.page(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          exchange.sendResponseHeaders(503, -1);
        });

    Unfetchable busy =
        catchThrowableOfType(Unfetchable.class, () -> fetch(anywhere(), web.at("/busy")));

    assertThat(busy).hasMessageContaining("503");
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.retryAfter()).contains(Duration.ofSeconds(120));
  }

  @Test
  void says_that_there_is_no_such_host() {
    DnsResolver none = names(Map.of());
    assertThatThrownBy(
            () -> fetch(fetcher(none, address -> true), URI.create("http://none.example.org/")))
        .hasMessageContaining("no host none.example.org");
  }

  private static Document fetch(Fetcher fetcher, URI url) throws Unfetchable {
    return fetcher.fetch(Wanted.page(url));
  }

  private static Fetcher anywhere() {
    return fetcher(SystemDefaultDnsResolver.INSTANCE, address -> true);
  }

  private static Fetcher fetcher(DnsResolver names, Predicate<InetAddress> allowed) {
    return new Fetcher(LIMITS, names, allowed, Clock.systemUTC());
  }

  private static DnsResolver names(Map<String, String> known) {
    return resolver(
        host -> {
          String address = known.get(host);
          if (address == null) {
            throw new UnknownHostException(host);
          }
          return address;
        });
  }

  private interface Lookup {
    String address(String host) throws IOException;
  }

  private static DnsResolver resolver(Lookup lookup) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
          return new InetAddress[] {InetAddress.getByName(lookup.address(host))};
        } catch (UnknownHostException e) {
          throw e;
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
