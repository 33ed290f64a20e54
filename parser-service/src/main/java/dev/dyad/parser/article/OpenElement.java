package dev.dyad.parser.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** An element that a walk through a page is in. */
final class OpenElement {
  final Element element;
  final Set<String> names;
  final StringBuilder text = new StringBuilder();
  final String before;
  boolean dated;

  /**
   * An element.
   *
   * @param before the short text that stands before it
   */
  OpenElement(Element element, String before) {
    this.element = element;
    this.names = new MarkNames(element).words();
    this.before = before;
  }
}
