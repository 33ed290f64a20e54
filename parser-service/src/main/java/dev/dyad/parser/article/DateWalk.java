package dev.dyad.parser.article;

import dev.dyad.parser.article.DateEvidence.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A walk through the body of a page that notes each date with what speaks for it. */
final class DateWalk implements NodeVisitor {
  private static final int MOST_HITS = 400;
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "svg");

  private final DateEvidence evidence;
  private final DateWeights weights;
  private final DateTexts texts;
  private final String language;
  private final @Nullable Element heading;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final List<Hit> hits = new ArrayList<>();
  private String before = "";
  private int at;
  private int headingAt = -1;
  private int unseen;

  /** A date and the number of the piece of text that shows it. */
  record Hit(DateCandidate candidate, int at) {}

  DateWalk(DateEvidence evidence, DateTexts texts, String language, @Nullable Element heading) {
    this.evidence = evidence;
    this.weights = new DateWeights(evidence, heading);
    this.texts = texts;
    this.language = language;
    this.heading = heading;
  }

  List<Hit> hits() {
    return hits;
  }

  /** The number of the piece of text that is the headline, -1 if there is none. */
  int headingAt() {
    return headingAt;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      OpenElement frame = new OpenElement(element, before);
      open.push(frame);
      unseen += UNSEEN.contains(element.nodeName()) ? 1 : 0;
      headingAt = element == heading ? at : headingAt;
      attributes(frame);
    } else if (node instanceof TextNode words && unseen == 0) {
      text(words.getWholeText().strip());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element)) {
      return;
    }
    OpenElement frame = open.pop();
    unseen -= UNSEEN.contains(frame.element().nodeName()) ? 1 : 0;
    boolean parted = frame.text().length() > 0 && frame.text().length() <= DateWeights.SHORT;
    if (!frame.isDated() && parted) {
      open.push(frame);
      note(frame.text().toString().strip(), frame.before());
      open.pop();
    }
    OpenElement parent = open.peek();
    if (parent != null) {
      if (frame.isDated()) {
        parent.date();
      }
      if (parent.text().length() <= DateWeights.SHORT) {
        parent.text().append(' ').append(frame.text());
      }
    }
  }

  private void text(String words) {
    OpenElement frame = open.peek();
    if (words.isEmpty() || frame == null) {
      return;
    }
    at++;
    boolean dated = note(words, before);
    frame.text().append(' ').append(words, 0, Math.min(words.length(), DateWeights.SHORT + 1));
    before = words.length() > DateWeights.SHORT || dated ? "" : words;
  }

  private boolean note(String words, String preceding) {
    int from = 0;
    List<PrintedTime> printed = texts.printed(words, language);
    for (PrintedTime time : printed) {
      String label = words.substring(from, Math.max(from, time.start()));
      from = time.end();
      double weight =
          DateWeights.length(words)
              + weights.around(open)
              + weights.label(label.isBlank() ? preceding : label);
      add(time, weight);
    }
    return !printed.isEmpty();
  }

  private void add(PrintedTime time, double weight) {
    OpenElement frame = open.element();
    frame.date();
    if (hits.size() < MOST_HITS) {
      hits.add(new Hit(new DateCandidate(time.published(), Kind.NAME, weight, at), at));
      if (time.otherReading() != null) {
        hits.add(
            new Hit(
                new DateCandidate(time.otherWay().published(), Kind.NAME, weight - 0.5, at), at));
      }
    }
  }

  private void attributes(OpenElement frame) {
    Element element = frame.element();
    if (element.attributesSize() == 0) {
      return;
    }
    double marked = 0;
    for (String name : List.of("itemprop", "property")) {
      for (String word : element.attr(name).toLowerCase(Locale.ROOT).split("\\s+")) {
        double weight = evidence.weight(Kind.MARKED, word);
        marked = weight == 0 ? marked : weight;
      }
    }
    for (Attribute attribute : element.attributes()) {
      if (!mayDate(attribute.getKey(), marked != 0) || hits.size() >= MOST_HITS) {
        continue;
      }
      double weight =
          marked != 0
              ? marked + weights.place(open)
              : DateWeights.SHORT_TEXT
                  + weights.around(open)
                  + weights.label(before)
                  + (element.hasAttr("pubdate") ? 3 : 0);
      texts.stated(attribute.getValue()).stream()
          .limit(1)
          .forEach(
              time -> {
                frame.date();
                hits.add(new Hit(new DateCandidate(time, Kind.MARKED, weight, at), at));
              });
    }
    if (marked != 0 && !frame.isDated()) {
      double weight = marked + weights.place(open);
      texts.printed(element.text(), language).stream()
          .limit(1)
          .forEach(
              time ->
                  hits.add(
                      new Hit(new DateCandidate(time.published(), Kind.MARKED, weight, at), at)));
    }
  }

  private static boolean mayDate(String attribute, boolean marked) {
    String name = attribute.toLowerCase(Locale.ROOT);
    return name.equals("datetime")
        || name.equals("title")
        || (marked && name.equals("content"))
        || (name.startsWith("data-")
            && (name.contains("date") || name.contains("time") || name.contains("publish")));
  }
}
