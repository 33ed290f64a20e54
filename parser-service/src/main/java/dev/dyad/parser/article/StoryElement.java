package dev.dyad.parser.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a cleared page that holds its story. */
final class StoryElement {
  /** Two articles on a page have at least so many words of running text each. */
  private static final int ARTICLE = 60;

  /**
   * The share of the best element's running text that what the page marks as its story must have.
   */
  private static final double ENOUGH = 0.5;

  private static final String MARKED =
      "[itemprop~=(?i)^articleBody$], [property~=(?i)articleBody$], .e-content";

  private StoryElement() {}

  /**
   * The element in which the words of running text outnumber those of links and labels most.
   *
   * @param heading the page's headline
   */
  static Element in(Element body, TextBlocks blocks, @Nullable Element heading) {
    Element best = body;
    double most = blocks.worth(body);
    for (Element element : blocks.elements()) {
      if (blocks.worth(element) > most
          || (element != body && best == body && blocks.worth(element) >= most)) {
        best = element;
        most = blocks.worth(element);
      }
    }
    return marked(oneOf(best, blocks, heading), blocks);
  }

  /** The article that the headline stands in, if there are several. */
  private static Element oneOf(Element best, TextBlocks blocks, @Nullable Element heading) {
    Set<Element> marked = new HashSet<>(best.select("article"));
    marked.remove(best);
    List<Element> articles =
        marked.stream()
            .filter(article -> blocks.prose(article) >= ARTICLE)
            .filter(article -> article.parents().stream().noneMatch(marked::contains))
            .toList();
    if (articles.size() < 2) {
      return best;
    }
    return articles.stream()
        .filter(article -> heading != null && heading.parents().contains(article))
        .findFirst()
        .orElse(best);
  }

  /** What the page itself marks as the story, if that is much of the best element. */
  private static Element marked(Element best, TextBlocks blocks) {
    for (Element element : best.select(MARKED)) {
      if (blocks.prose(element) >= ENOUGH * blocks.prose(best)) {
        return element;
      }
    }
    return best;
  }
}
