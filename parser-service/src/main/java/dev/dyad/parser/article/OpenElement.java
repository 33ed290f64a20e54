package dev.dyad.parser.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** An element that a walk through a page is in, with what was seen of it so far. */
final class OpenElement {
  private final Element element;
  private final Set<String> names;
  private final String before;
  private final StringBuilder text = new StringBuilder();
  private boolean dated;

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

  Element element() {
    return element;
  }

  /** The words of its class and id. */
  Set<String> names() {
    return names;
  }

  /** The short text that stands before it. */
  String before() {
    return before;
  }

  /** The text in it, of which no more than the beginning is kept. */
  StringBuilder text() {
    return text;
  }

  /** Whether a date was found in it. */
  boolean isDated() {
    return dated;
  }

  /** Notes that a date was found in it. */
  void date() {
    dated = true;
  }
}
