package dev.dyad.parser.intake;

import dev.dyad.parser.fetch.Document;
import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.fetch.Unfetchable;
import dev.dyad.parser.fetch.Wanted;
import dev.dyad.parser.intake.Refusal.Reason;
import dev.dyad.parser.store.Source;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Fetches a page that is posted by its address. */
final class WebPages {
  private final Fetcher fetcher;

  WebPages(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * The page as if it had been posted itself.
   *
   * @throws Refusal if it cannot be fetched
   */
  Source fetch(
      URI url, @Nullable URI source, @Nullable String publisher, @Nullable String published) {
    try {
      Document page = fetcher.fetch(Wanted.page(url));
      return new Source(
          page.mediaType(),
          page.content(),
          source == null ? page.url() : source,
          publisher,
          published);
    } catch (Unfetchable e) {
      throw new Refusal(
          Reason.UNFETCHABLE,
          "%s. Post the page's HTML in the field html, and its address in the field source."
              .formatted(e.getMessage()));
    }
  }
}
