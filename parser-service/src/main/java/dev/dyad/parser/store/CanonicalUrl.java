package dev.dyad.parser.store;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web address without what does not make it another page: scheme, {@code www.}, default port,
 * fragment, trailing slash, the parameters that campaigns and click counters add, and the order of
 * the others.
 */
record CanonicalUrl(String value) {
  private static final Pattern TRACKING =
      Pattern.compile("(utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid)(=.*)?");

  /** The canonical form of a page's address, empty for a site's home and what is not the web. */
  static Optional<CanonicalUrl> of(URI url) {
    String scheme = url.getScheme();
    String host = url.getHost();
    if (host == null || scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      return Optional.empty();
    }
    StringBuilder canonical =
        new StringBuilder(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    if (url.getPort() != -1 && url.getPort() != 80 && url.getPort() != 443) {
      canonical.append(':').append(url.getPort());
    }
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    canonical.append(path.replaceFirst("/+$", ""));
    if (url.getRawQuery() != null) {
      String query =
          Arrays.stream(url.getRawQuery().split("&"))
              .filter(parameter -> !parameter.isEmpty())
              .filter(parameter -> !TRACKING.matcher(parameter.toLowerCase(Locale.ROOT)).matches())
              .sorted()
              .collect(Collectors.joining("&"));
      if (!query.isEmpty()) {
        canonical.append('?').append(query);
      }
    }
    boolean isHome = canonical.indexOf("/") < 0 && canonical.indexOf("?") < 0;
    return isHome ? Optional.empty() : Optional.of(new CanonicalUrl(canonical.toString()));
  }
}
