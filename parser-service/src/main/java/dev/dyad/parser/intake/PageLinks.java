package dev.dyad.parser.intake;

import dev.dyad.contract.article.ArticleSummary;
import dev.dyad.contract.chronology.Page;
import dev.dyad.parser.store.ArticleSlice;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Adds the addresses of the pages before and after. */
final class PageLinks {
  private PageLinks() {}

  /** The slice as a page of the list at this address. */
  static Page<ArticleSummary> of(ArticleSlice slice, UriInfo address) {
    List<ArticleSummary> shown = slice.articles();
    boolean hasAny = !shown.isEmpty();
    return new Page<>(
        shown,
        hasAny && slice.hasNext() ? link(address, "after", shown.getLast()) : null,
        hasAny && slice.hasPrevious() ? link(address, "before", shown.getFirst()) : null);
  }

  private static String link(UriInfo address, String bound, ArticleSummary article) {
    return address
        .getRequestUriBuilder()
        .replaceQueryParam("after")
        .replaceQueryParam("before")
        .queryParam(bound, article.id())
        .build()
        .toString();
  }
}
