package dev.dyad.web.wording;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Tells addresses that a page may link to from others, such as {@code javascript:}. */
public final class WebAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** Whether the address is of http or https and names a host. */
  public static boolean isWeb(URI address) {
    return address.getHost() != null
        && address.getScheme() != null
        && SCHEMES.contains(address.getScheme());
  }

  /** Whether the text is an address of http or https that names a host. */
  public static boolean isWeb(String text) {
    try {
      return isWeb(new URI(text));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
