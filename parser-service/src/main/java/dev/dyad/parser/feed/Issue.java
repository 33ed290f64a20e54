package dev.dyad.parser.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.fetch.Document;
import dev.dyad.parser.fetch.Unfetchable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says at one time.
 *
 * @param title what it calls itself
 * @param entries the oldest first
 */
record Issue(@Nullable String title, List<Entry> entries) {

  /** Copies the entries. */
  Issue {
    entries = List.copyOf(entries);
  }

  /**
   * An article that a feed announces.
   *
   * @param key what tells it from the feed's others
   * @param url where it stands
   * @param published when, in UTC; null if the feed does not say
   */
  record Entry(String key, URI url, @Nullable PublicationTime published) {}

  /**
   * Reads RSS or Atom.
   *
   * @throws Unfetchable if the document is neither
   */
  static Issue read(Document document) throws Unfetchable {
    SyndFeedInput reader = new SyndFeedInput();
    // A document type could name files of this machine.
    reader.setAllowDoctypes(false);
    try (XmlReader xml =
        new XmlReader(
            new ByteArrayInputStream(document.content()), document.mediaType(), true, "UTF-8")) {
      SyndFeed feed = reader.build(xml);
      List<Entry> entries = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        entry(document.url(), entry).ifPresent(entries::add);
      }
      return new Issue(feed.getTitle(), entries.reversed());
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new Unfetchable(
          "%s is no RSS or Atom feed: %s".formatted(document.url(), e.getMessage()));
    }
  }

  private static Optional<Entry> entry(URI feed, SyndEntry entry) {
    String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
    if (link == null || link.isBlank()) {
      return Optional.empty();
    }
    try {
      URI url = feed.resolve(link.strip());
      String key = entry.getUri() == null ? url.toString() : entry.getUri();
      return Optional.of(new Entry(key, url, time(entry.getPublishedDate())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable PublicationTime time(@Nullable Date published) {
    return published == null
        ? null
        : new PublicationTime.Zoned(
            Instant.ofEpochMilli(published.getTime()).atOffset(ZoneOffset.UTC));
  }
}
