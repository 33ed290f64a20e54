package dev.dyad.parser.store;

import dev.dyad.contract.article.ArticleSummary;
import java.util.List;

/**
 * A page's worth of a list.
 *
 * @param articles the latest first
 * @param hasNext whether older ones follow
 * @param hasPrevious whether newer ones stand before
 */
public record ArticleSlice(List<ArticleSummary> articles, boolean hasNext, boolean hasPrevious) {

  /** Copies the articles. */
  public ArticleSlice {
    articles = List.copyOf(articles);
  }
}
