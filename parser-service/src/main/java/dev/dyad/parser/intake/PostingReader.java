package dev.dyad.parser.intake;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.intake.Refusal.Reason;
import dev.dyad.parser.store.Source;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was posted, and refuses what is no article. */
final class PostingReader {
  /** Nowhere is it later. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  private final Clock clock;
  private final int textLimit;
  private final WebPages web;

  /**
   * A reader of postings.
   *
   * @param textLimit the most characters of visible text
   * @param web fetches what is posted by its address
   */
  PostingReader(Clock clock, int textLimit, WebPages web) {
    this.clock = clock;
    this.textLimit = textLimit;
    this.web = web;
  }

  /** Reads an article that is kept or about to be. */
  Posting read(Source source) {
    MediaType type = mediaType(source.mediaType());
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    String form = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    return checked(
        switch (form) {
          case MediaType.TEXT_PLAIN ->
              page(source, Format.TEXT, PostedText.plain(source.content(), charset));
          case MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML ->
              page(source, Format.HTML, PostedText.html(source.content(), charset));
          case MediaType.APPLICATION_JSON ->
              json(source, JsonPosting.read(PostedText.plain(source.content(), charset)));
          default -> throw unread(source.mediaType());
        });
  }

  /** Refuses a time that is not yet anywhere on earth. */
  void checkPast(@Nullable PublicationTime published, String advice) {
    if (published == null) {
      return;
    }
    Instant earliest =
        switch (published) {
          case PublicationTime.Day day -> day.date().atStartOfDay().toInstant(EARLIEST_ZONE);
          case PublicationTime.Local local -> local.dateTime().toInstant(EARLIEST_ZONE);
          case PublicationTime.Zoned zoned ->
              zoned.dateTime().toLocalDateTime().toInstant(EARLIEST_ZONE);
        };
    if (earliest.isAfter(clock.instant())) {
      throw new Refusal(
          Reason.FUTURE,
          "The article says that it was published on %s, and that day has not come. %s"
              .formatted(published.iso(), advice),
          Map.of("published", published.iso()));
    }
  }

  private Posting checked(Posting posting) {
    if (posting.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Refusal(
          Reason.EMPTY, "There is no text in what was posted. Post the article with its headline.");
    }
    if (posting.text().length() > textLimit) {
      throw new Refusal(
          Reason.TOO_LONG,
          "The text has %,d characters; an article may have %,d. Post one article at a time, many of them to /api/v1/articles/bulk."
              .formatted(posting.text().length(), textLimit),
          Map.of("limit", textLimit));
    }
    checkPast(posting.page().published(), "State the right time in the field published.");
    return posting;
  }

  private static Posting page(Source source, Format format, String content) {
    PublicationTime published =
        source.published() == null ? null : PublicationTime.parse(source.published());
    RawPage page = new RawPage(format, content, source.url(), source.publisher(), published);
    return Posting.of(source, page, List.of());
  }

  private Posting json(Source source, JsonPosting posted) {
    if (posted.url() != null) {
      PublicationTime published = posted.published();
      return read(
          web.fetch(
              posted.url(),
              posted.source(),
              posted.publisher(),
              published == null ? null : published.iso()));
    }
    boolean isText = posted.text() != null;
    String content = isText ? posted.text() : posted.html();
    URI url = posted.source();
    return Posting.of(
        source,
        new RawPage(
            isText ? Format.TEXT : Format.HTML,
            content == null ? "" : content,
            url,
            posted.publisher(),
            posted.published()),
        posted.remarks());
  }

  private static MediaType mediaType(String value) {
    try {
      return MediaType.valueOf(value);
    } catch (IllegalArgumentException e) {
      throw unread(value);
    }
  }

  private static Refusal unread(String mediaType) {
    return new Refusal(
        Reason.MEDIA_TYPE,
        "Post an article as text/plain, text/html or application/json, not as '%s', and say which in the header Content-Type."
            .formatted(mediaType));
  }
}
