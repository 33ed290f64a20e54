package dev.dyad.parser.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that shows the headline of an HTML page. */
final class PageHeading {
  /** A shorter heading, such as "News", may stand in any title. */
  private static final int SHORTEST = 8;

  private PageHeading() {}

  /** The heading that the page's title repeats, else its first; null if it has none. */
  static @Nullable Element of(Document page) {
    String title = page.title().strip();
    for (String tag : List.of("h1", "h2", "h3")) {
      for (Element heading : page.select(tag)) {
        String text = heading.text().strip();
        if (text.length() > SHORTEST && title.contains(text)) {
          return heading;
        }
      }
    }
    return page.selectFirst("h1, h2");
  }
}
