package dev.dyad.parser.intake;

import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.store.Source;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * An article as it was posted and as the parser takes it.
 *
 * @param source as posted
 * @param page as the parser takes it
 * @param text what a reader of the page reads
 * @param remarks what the poster should know of how the posting was read
 */
public record Posting(Source source, RawPage page, String text, List<String> remarks) {

  /** Copies the remarks. */
  public Posting {
    remarks = List.copyOf(remarks);
  }

  /** A posting whose visible text is that of its page. */
  static Posting of(Source source, RawPage page, List<String> remarks) {
    String text =
        switch (page.format()) {
          case TEXT -> page.content();
          case HTML -> Jsoup.parse(page.content()).text();
        };
    return new Posting(source, page, text.strip(), remarks);
  }
}
