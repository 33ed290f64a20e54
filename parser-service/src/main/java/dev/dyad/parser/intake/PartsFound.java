package dev.dyad.parser.intake;

import dev.dyad.parser.article.ArticleParts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page shows of its article, for an answer that cannot hold a structured article. */
final class PartsFound {
  private PartsFound() {}

  /**
   * The parts under the names that a structured article gives them; what the page does not show is
   * left out.
   */
  static Map<String, Object> of(ArticleParts parts, String language) {
    Map<String, Object> found = new LinkedHashMap<>();
    put(found, "headline", parts.headline());
    put(found, "authors", parts.authors());
    put(found, "published", parts.published());
    put(found, "publisher", parts.publisher());
    put(found, "agencies", parts.agencies());
    put(found, "url", parts.url());
    put(found, "dateline", parts.dateline());
    put(found, "language", language);
    put(found, "body", parts.body());
    put(found, "paragraphs", parts.paragraphs());
    return found;
  }

  private static void put(Map<String, Object> found, String name, @Nullable Object value) {
    if (value != null) {
      found.put(name, value);
    }
  }
}
