package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of a story what leads to other ones: lists and lines of links. */
final class LinkBlocks {
  /** From this share of linked words on a list or a box leads elsewhere. */
  private static final double MOSTLY = 0.55;

  /** The same for a paragraph, in which a sentence may be linked as a whole. */
  private static final double NEARLY_ALL = 0.7;

  private static final Set<String> BOXES =
      Set.of("ul", "ol", "dl", "table", "div", "section", "header", "center", "article");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "li");

  private LinkBlocks() {}

  /** Takes them out of an element. */
  static void clear(Element story) {
    TextBlocks blocks = TextBlocks.of(story);
    List<Element> elsewhere = new ArrayList<>();
    for (Element element : blocks.elements()) {
      String tag = element.nodeName();
      double limit =
          BOXES.contains(tag) ? MOSTLY : PARAGRAPHS.contains(tag) ? NEARLY_ALL : Double.MAX_VALUE;
      if (element != story && blocks.linked(element) > limit && blocks.prose(element) == 0) {
        elsewhere.add(element);
      }
    }
    elsewhere.forEach(Element::remove);
  }
}
