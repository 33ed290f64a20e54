package dev.dyad.parser.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a page in blocks, and what each of its elements holds of them. */
final class TextBlocks {
  /** Elements that stand deeper count for those around them no further out than this. */
  private static final int DEEPEST = 400;

  private final Map<Element, Sum> sums = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();

  /** What an element holds. */
  private static final class Sum {
    private int words;
    private int linked;
    private int prose;
    private double worth;
  }

  private TextBlocks() {}

  /** The blocks of an element. */
  static TextBlocks of(Element root) {
    TextBlocks blocks = new TextBlocks();
    NodeTraversor.traverse(blocks.new Walk(), root);
    return blocks;
  }

  /** The elements that hold text, each after those within it. */
  List<Element> elements() {
    return elements;
  }

  /** How many words an element holds. */
  int words(Element element) {
    Sum sum = sums.get(element);
    return sum == null ? 0 : sum.words;
  }

  /** How many words of running text an element holds. */
  int prose(Element element) {
    Sum sum = sums.get(element);
    return sum == null ? 0 : sum.prose;
  }

  /** What the blocks of an element say for its being the story. */
  double worth(Element element) {
    Sum sum = sums.get(element);
    return sum == null ? 0 : sum.worth;
  }

  /** The share of an element's words that are links, 0 to 1. */
  double linked(Element element) {
    Sum sum = sums.get(element);
    return sum == null || sum.words == 0 ? 0 : (double) sum.linked / sum.words;
  }

  private void add(TextBlock block) {
    int depth = 0;
    for (Element around = block.element();
        around != null && depth < DEEPEST;
        around = around.parent()) {
      Sum sum = sums.computeIfAbsent(around, element -> new Sum());
      sum.words += block.line().words();
      sum.linked += block.linked();
      sum.prose += block.prose();
      sum.worth += block.worth();
      depth++;
    }
  }

  /** Collects text up to the next border of a line. */
  private final class Walk implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder link = new StringBuilder();
    private Element holder = new Element("body");
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String piece = words.getWholeText();
        if (text.toString().isBlank() && node.parent() instanceof Element parent) {
          holder = block(parent);
        }
        text.append(piece);
        if (links > 0) {
          link.append(piece);
        }
      } else if (node instanceof Element element) {
        if (MarkupText.breaks(element.nodeName())) {
          flush();
        }
        links += isLink(element) ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (MarkupText.breaks(element.nodeName())) {
          flush();
        }
        links -= isLink(element) ? 1 : 0;
        if (sums.containsKey(element)) {
          elements.add(element);
        }
      }
    }

    private void flush() {
      if (!text.toString().isBlank()) {
        PageLine line = PageLine.of(0, 0, text.toString().replace('\u00a0', ' '));
        add(new TextBlock(holder, line, PageLine.of(0, 0, link.toString()).words()));
      }
      text.setLength(0);
      link.setLength(0);
    }

    private static Element block(Element inside) {
      Element block = inside;
      while (!MarkupText.breaks(block.nodeName()) && block.parent() instanceof Element parent) {
        block = parent;
      }
      return block;
    }

    private static boolean isLink(Element element) {
      return "a".equals(element.nodeName()) && element.hasAttr("href");
    }
  }
}
