package dev.dyad.parser.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.fetch.FetchLimits;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.fetch.PublicAddresses;
import dev.dyad.parser.fetch.Unfetchable;
import dev.dyad.parser.fetch.WebStandIn;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSourceTest {
  private final WebStandIn web = new WebStandIn();

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void fetches_a_page_in_the_charset_that_it_states() throws Exception {
    byte[] page =
        "<html><head><meta charset='ISO-8859-1'></head><p>Café"
            .getBytes(StandardCharsets.ISO_8859_1);
    web.redirect("/old", "/new");
    web.page("/new", "text/html", page);
    web.page(
        "/plain", "text/plain; charset=UTF-8", "Talks – at last".getBytes(StandardCharsets.UTF_8));

    RawPage html = read(address -> true, web.at("/old").toString());
    assertThat(html.format()).isEqualTo(Format.HTML);
    assertThat(html.content()).endsWith("Café");
    assertThat(html.source()).isEqualTo(web.at("/new"));
    RawPage plain = read(address -> true, web.at("/plain").toString());
    assertThat(plain.format()).isEqualTo(Format.TEXT);
    assertThat(plain.content()).isEqualTo("Talks – at last");
  }

  @Test
  void fetches_nothing_from_this_machine() {
    web.page("/secret", "text/html", "<p>secret".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> read(new PublicAddresses(), web.at("/secret").toString()))
        .isInstanceOf(Unfetchable.class)
        .hasMessageContaining("public internet");
    assertThat(web.requests("/secret")).isEmpty();
    assertThatThrownBy(() -> read(address -> true, "http://a b/"))
        .isInstanceOf(Unfetchable.class)
        .hasMessageContaining("no address");
  }

  @Test
  void reads_a_file_and_standard_input(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.html"), "\n <p>Talks");

    assertThat(read(address -> true, file.toString()).format()).isEqualTo(Format.HTML);
    assertThat(read(address -> true, "-")).isEqualTo(RawPage.text("typed"));
    assertThatThrownBy(() -> read(address -> true, folder.resolve("none").toString()))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static RawPage read(Predicate<InetAddress> allowed, String name) throws Exception {
    try (Fetcher fetcher =
        new Fetcher(
            FetchLimits.USUAL, SystemDefaultDnsResolver.INSTANCE, allowed, Clock.systemUTC())) {
      return new PageSource(
              fetcher, new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8)))
          .read(name);
    }
  }
}
