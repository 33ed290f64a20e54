package dev.dyad.parser.article;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.place.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of an article in a page. */
public final class PageReader {
  @SuppressWarnings("UnusedVariable")
  private final Gazetteer places;

  /** Works with these places. */
  public PageReader(Gazetteer places) {
    this.places = places;
  }

  /** Reads one page; a part that the page does not show is null or empty. */
  public ArticleParts read(RawPage page) {
    StringBuilder body = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    for (String block : page.content().strip().split("\\R\\s*\\R")) {
      if (!body.isEmpty()) {
        body.append("\n\n");
      }
      int start = body.length();
      body.append(block.strip().replaceAll("\\s+", " "));
      paragraphs.add(new Span(start, body.length()));
    }
    return new ArticleParts(
        null,
        List.of(),
        page.published(),
        page.publisher(),
        List.of(),
        page.source(),
        null,
        body.toString(),
        paragraphs,
        List.of());
  }
}
