package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was posted, with what the poster states about it.
 *
 * @param format how the content is written
 * @param content the page
 * @param source where it stands on the web, if the poster says
 * @param publisher who carries it, if the poster says; wins over what the page says
 * @param published when it was published, if the poster says; wins over what the page says
 */
public record RawPage(
    Format format,
    String content,
    @Nullable URI source,
    @Nullable String publisher,
    @Nullable PublicationTime published) {

  /** How a page is written. */
  public enum Format {
    /** Text as copied from a page, furniture left in. */
    TEXT,
    /** HTML. */
    HTML
  }

  /** Pasted text, about which nothing is stated. */
  public static RawPage text(String content) {
    return new RawPage(Format.TEXT, content, null, null, null);
  }
}
