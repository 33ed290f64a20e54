package dev.dyad.parser.reading;

import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.fetch.Document;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.fetch.Unfetchable;
import dev.dyad.parser.fetch.Wanted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Gets the page that a command names: an address, a file or standard input. */
final class PageSource {
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final Fetcher web;
  private final InputStream input;

  PageSource(Fetcher web, InputStream input) {
    this.web = web;
    this.input = input;
  }

  /**
   * The page.
   *
   * @param name an http or https address, {@code -} for standard input, else a file
   * @throws Unfetchable if the address may not be fetched or nothing usable comes
   * @throws IOException if the file or the input cannot be read
   */
  RawPage read(String name) throws IOException, Unfetchable {
    if (name.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      return fetched(web.fetch(Wanted.page(address(name))));
    }
    String content =
        name.equals("-")
            ? new String(input.readAllBytes(), StandardCharsets.UTF_8)
            : Files.readString(Path.of(name));
    return page(content, content.stripLeading().startsWith("<"), null);
  }

  private static URI address(String name) throws Unfetchable {
    try {
      return URI.create(name);
    } catch (IllegalArgumentException e) {
      throw new Unfetchable("'%s' is no address".formatted(name));
    }
  }

  private static RawPage fetched(Document document) throws IOException {
    boolean html = !document.mediaType().toLowerCase(Locale.ROOT).startsWith("text/plain");
    return page(new String(document.content(), charset(document, html)), html, document.url());
  }

  private static RawPage page(String content, boolean html, @Nullable URI url) {
    return new RawPage(html ? Format.HTML : Format.TEXT, content, url, null, null);
  }

  /** As the server states it, else as the page does. */
  private static Charset charset(Document document, boolean html) throws IOException {
    Matcher stated = CHARSET.matcher(document.mediaType());
    if (stated.find() && Charset.isSupported(stated.group(1))) {
      return Charset.forName(stated.group(1));
    }
    return html
        ? Jsoup.parse(new ByteArrayInputStream(document.content()), null, document.url().toString())
            .charset()
        : StandardCharsets.UTF_8;
  }
}
