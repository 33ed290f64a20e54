package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds the lines of the story in an HTML page. */
final class HtmlBody {
  private static final String NO_STORY =
      "script, style, noscript, template, svg, iframe, form, nav, footer, button, select, figure,"
          + " figcaption, aside, [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [class*=share], [class*=social], [class*=newsletter], [class*=related], [class*=cookie],"
          + " [class*=comment], [class*=caption], [class*=advert], [class*=promo], [class*=tags],"
          + " [class*=breadcrumb], [id*=comment], [id*=related], [id*=cookie]";

  /** An articleBody shorter than this is a teaser. */
  private static final int TEASER = 400;

  /** The readability library takes time that grows with the square of these. */
  private static final int MOST_NODES = 40_000;

  private static final int MOST_CHILDREN = 2_000;

  private static final int DEEPEST = 400;

  private HtmlBody() {}

  /** The lines of the story as a readability library cuts it out, or as the page states it. */
  static List<PageLine> of(Document page, String address, JsonLd linked) {
    String cut = readable(page, address);
    String stated = linked.text("articleBody").orElse("");
    if (stated.length() > TEASER && stated.length() > 1.6 * cut.strip().length()) {
      return PageLines.of(stated.replaceAll("\\s{2,}", "\n\n"));
    }
    return PageLines.of(cut.isBlank() ? densest(page) : cut);
  }

  private static String readable(Document page, String address) {
    if (isMonstrous(page)) {
      return "";
    }
    try {
      Document copy = page.clone();
      copy.select("script, style, noscript, template, svg").remove();
      Element content = new Readability4J(address, copy).parse().getArticleContent();
      if (content == null) {
        return "";
      }
      content.select("figure, figcaption, form, button, nav, footer, aside").remove();
      return MarkupText.lines(content);
    } catch (RuntimeException | StackOverflowError e) {
      // The library walks siblings by recursion and trips over markup that is no page.
      return "";
    }
  }

  /** Whether a page has more elements, or deeper ones, than news pages have. */
  private static boolean isMonstrous(Document page) {
    int[] elements = {0};
    NodeFilter count =
        (node, depth) -> {
          elements[0]++;
          return elements[0] > MOST_NODES || depth > DEEPEST || node.childNodeSize() > MOST_CHILDREN
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        };
    return NodeTraversor.filter(count, page) == NodeFilter.FilterResult.STOP;
  }

  /** The paragraphs of the element whose own paragraphs hold the most text. */
  private static String densest(Document page) {
    Document copy = page.clone();
    copy.select(NO_STORY).remove();
    Element best = copy.body();
    int most = 0;
    List<Element> candidates = new ArrayList<>(copy.select("article, main, section, div, td"));
    for (Element candidate : candidates) {
      int own = 0;
      for (Element child : candidate.children()) {
        own += "p".equals(child.nodeName()) ? child.text().length() : 0;
      }
      if (own > most) {
        most = own;
        best = candidate;
      }
    }
    return MarkupText.lines(best);
  }
}
