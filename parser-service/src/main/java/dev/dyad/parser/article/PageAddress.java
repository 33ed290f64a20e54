package dev.dyad.parser.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands on the web.
 *
 * @param uri its address
 */
record PageAddress(URI uri) {
  private static final Pattern IN_TEXT = Pattern.compile("https?://[^\\s<>\"]{4,500}");

  /** Second-level names that are no names of sites: "co" in "example.co.uk". */
  private static final Set<String> GENERIC =
      Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "gouv");

  /** The address that stands alone, or after a crawler's date, at the head of a page. */
  static Optional<PageAddress> atHeadOf(List<PageLine> lines) {
    for (PageLine line : lines.subList(0, Math.min(3, lines.size()))) {
      Matcher found = IN_TEXT.matcher(line.text());
      if (line.words() <= 40 && line.text().length() < 600 && found.find()) {
        return of(found.group());
      }
    }
    return Optional.empty();
  }

  /** A web address, empty if the text is none. */
  static Optional<PageAddress> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text.strip());
      boolean web =
          uri.getHost() != null && uri.getScheme() != null && uri.getScheme().startsWith("http");
      return web ? Optional.of(new PageAddress(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host's name without "www.". */
  String host() {
    return uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|mobile)\\.", "");
  }

  /**
   * The part of the host's name that names the site: "lagosherald" of "news.lagosherald.com.ng".
   */
  String siteLabel() {
    String[] labels = host().split("\\.");
    int i = labels.length - 2;
    while (i > 0 && GENERIC.contains(labels[i])) {
      i--;
    }
    return labels[Math.max(0, i)];
  }

  /** The last part of the host's name: "de" of "zeitung.example.de". */
  String domain() {
    String host = host();
    return host.substring(host.lastIndexOf('.') + 1);
  }

  /** The dates in its path. */
  AddressDates dates() {
    return new AddressDates(uri.getRawPath() == null ? "" : uri.getRawPath());
  }

  /** The day in its path. */
  Optional<LocalDate> day() {
    return dates().day();
  }
}
