package dev.dyad.parser.article;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of marked-up content, as a reader sees its lines. */
final class MarkupText {
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "main",
          "nav",
          "figure",
          "figcaption",
          "table",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "dd",
          "dt",
          "dl",
          "form",
          "time",
          "address",
          "button",
          "hr",
          "option",
          "label",
          "legend",
          "fieldset",
          "details",
          "summary");

  private MarkupText() {}

  /** Whether an element of this name begins a line of its own. */
  static boolean breaks(String tag) {
    return LINES.contains(tag);
  }

  /** A text in which entities or tags may stand, without them. */
  static String plain(String text) {
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return (marked ? Jsoup.parse(text).text() : text).strip();
  }

  /** The text of an element: a line for each block, a blank line around each paragraph. */
  static String lines(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(words.getWholeText(), text);
            } else if (LINES.contains(node.nodeName())) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (LINES.contains(node.nodeName()) && !"br".equals(node.nodeName())) {
              text.append("p".equals(node.nodeName()) ? "\n\n" : "\n");
            }
          }
        },
        element);
    return text.toString();
  }

  private static void append(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      boolean after = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
      if (!space) {
        text.append(c);
      } else if (!after) {
        text.append(' ');
      }
    }
  }
}
