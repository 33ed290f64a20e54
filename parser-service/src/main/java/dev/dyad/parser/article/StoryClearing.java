package dev.dyad.parser.article;

import dev.dyad.parser.article.MarkupSigns.Kind;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what cannot be seen and what its markup shows to be no story. */
final class StoryClearing {
  /** An element with a greater share of the page's running text is more than an aside. */
  private static final double MOST_OF_ASIDE = 0.35;

  /** Readers may have written most of a page. */
  private static final double MOST_OF_COMMENTS = 0.85;

  /** So many words beside a name tell of its bearer. */
  private static final int BIOGRAPHY = 12;

  /** So many words beside a picture are its caption. */
  private static final int CAPTION = 60;

  private final MarkupSigns signs;

  StoryClearing(MarkupSigns signs) {
    this.signs = signs;
  }

  /**
   * Clears a page.
   *
   * @param heading its headline, which is never taken out
   */
  void clear(Document page, @Nullable Element heading) {
    TextBlocks blocks = TextBlocks.of(page.body());
    int all = blocks.prose(page.body());
    NodeFilter filter =
        (node, depth) ->
            isStory(node, heading, blocks, all)
                ? NodeFilter.FilterResult.CONTINUE
                : NodeFilter.FilterResult.REMOVE;
    NodeTraversor.filter(filter, page.body());
  }

  private boolean isStory(Node node, @Nullable Element heading, TextBlocks blocks, int all) {
    if (node instanceof Comment) {
      return false;
    }
    if (!(node instanceof Element element) || "body".equals(element.nodeName())) {
      return true;
    }
    Optional<Kind> sign = signs.of(element);
    if (sign.isEmpty()
        || isPartOfLine(element, sign.get())
        || (heading != null && holds(element, heading))) {
      return true;
    }
    double share = all == 0 ? 0 : (double) blocks.prose(element) / all;
    return switch (sign.get()) {
      case TAG, ASIDE -> share > MOST_OF_ASIDE;
      case COMMENT -> share > MOST_OF_COMMENTS;
      case HIDDEN -> share > MOST_OF_COMMENTS;
      case PICTURE -> blocks.words(element) > CAPTION || element.selectFirst("img") == null;
      case CREDIT -> share > MOST_OF_ASIDE || blocks.words(element) < BIOGRAPHY;
    };
  }

  /** Whether an element stands in the midst of a line, where its names say little. */
  private static boolean isPartOfLine(Element element, Kind sign) {
    return sign != Kind.TAG
        && sign != Kind.HIDDEN
        && !MarkupText.breaks(element.nodeName())
        && element.parent() != null
        && !element.parent().ownText().isBlank();
  }

  private static boolean holds(Element element, Element inner) {
    for (Element around = inner; around != null; around = around.parent()) {
      if (around == element) {
        return true;
      }
    }
    return false;
  }
}
