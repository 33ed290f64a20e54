package dev.dyad.contract.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored article in a list.
 *
 * @param id its id
 * @param headline as printed
 * @param publisher the site or paper that carries it
 * @param published when it was published, as the page states it
 * @param url where it stands on the web
 * @param language ISO 639-1 code
 * @param states the states and organisations that act or speak in it
 * @param eventCount how many events it reports
 * @param received when it was posted
 */
public record ArticleSummary(
    UUID id,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable PublicationTime published,
    @Nullable URI url,
    String language,
    List<String> states,
    int eventCount,
    Instant received) {

  /** Copies the states. */
  public ArticleSummary {
    states = List.copyOf(states);
  }
}
