package dev.dyad.parser.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param url where it stands
 * @param accept the media types that are of use, as in the header Accept
 * @param etag the mark of the version that is known
 * @param lastModified the time of the version that is known
 */
public record Wanted(URI url, String accept, @Nullable String etag, @Nullable String lastModified) {
  private static final String PAGES = "text/html, application/xhtml+xml, text/plain;q=0.8";

  /** A page, in any version. */
  public static Wanted page(URI url) {
    return new Wanted(url, PAGES, null, null);
  }

  /** The same from another address. */
  Wanted at(URI other) {
    return new Wanted(other, accept, etag, lastModified);
  }
}
