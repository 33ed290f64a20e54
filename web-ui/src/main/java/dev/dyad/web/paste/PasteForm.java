package dev.dyad.web.paste;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.web.service.PostedArticle;
import dev.dyad.web.wording.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for an article, as typed; an empty field is an empty text.
 *
 * @param text the article
 * @param kind {@code text} or {@code html}
 * @param source where it stands on the web
 * @param publisher who carries it
 * @param published when it was published
 */
public record PasteForm(
    String text, String kind, String source, String publisher, String published) {
  /** Nothing typed yet. */
  static final PasteForm EMPTY = new PasteForm("", "text", "", "", "");

  /** Strips the short fields; the article stays as it is. */
  public PasteForm {
    kind = kind.equals("html") ? "html" : "text";
    source = source.strip();
    publisher = publisher.strip();
    published = published.strip();
  }

  /** Whether the article is a page of HTML. */
  public boolean isHtml() {
    return kind.equals("html");
  }

  /**
   * The article as a text area must hold it: a leading line break is doubled, since HTML drops the
   * first one.
   */
  public String lineText() {
    return text.startsWith("\n") || text.startsWith("\r") ? "\n" + text : text;
  }

  /** What is wrong, by field, in the order of the form. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (text.isBlank()) {
      errors.put("text", "Paste the article first: the whole text, with its headline.");
    }
    if (!source.isEmpty() && !WebAddress.isWeb(source)) {
      errors.put("source", "A web address begins with http:// or https://.");
    }
    if (!published.isEmpty() && PublicationTime.tryParse(isoPublished()).isEmpty()) {
      errors.put("published", "Write a day or a day and time: 2024-02-28 or 2024-02-28 11:30.");
    }
    return errors;
  }

  /** The same as the parser takes it. */
  PostedArticle article() {
    return new PostedArticle(
        isHtml() ? null : text,
        isHtml() ? text : null,
        given(source),
        given(publisher),
        given(isoPublished()));
  }

  private String isoPublished() {
    return published.replaceFirst("(?<=\\d)\\s+(?=\\d)", "T");
  }

  private static @Nullable String given(String field) {
    return field.isEmpty() ? null : field;
  }
}
