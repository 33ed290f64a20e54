package dev.dyad.parser.article;

import dev.dyad.parser.article.DateEvidence.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A walk through the body of a page that notes each date with what speaks for it. */
final class DateWalk implements NodeVisitor {
  /** A text of so many characters may be nothing but a date with its label. */
  private static final int SHORT = 70;

  /** A longer text than this is a sentence, and its dates are those of what it tells. */
  private static final int SENTENCE = 220;

  private static final double SHORT_TEXT = 2;
  private static final double LINE = 0.5;
  private static final double IN_SENTENCE = -3;

  /** What each element further out counts less. */
  private static final double OUTWARDS = 0.8;

  private static final int AROUND = 4;
  private static final int MOST_HITS = 400;
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "svg");

  private final DateEvidence evidence;
  private final DateTexts texts;
  private final String language;
  private final @Nullable Element heading;
  private final Set<Element> holdsHeading = new HashSet<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Hit> hits = new ArrayList<>();
  private String before = "";
  private int at;
  private int headingAt = -1;
  private int unseen;

  /** A date and the number of the piece of text that shows it. */
  record Hit(DateCandidate candidate, int at) {}

  /** An element that the walk is in. */
  private static final class Frame {
    private final Element element;
    private final Set<String> names;
    private final StringBuilder text = new StringBuilder();
    private String before = "";
    private boolean dated;

    Frame(Element element) {
      this.element = element;
      this.names = new MarkNames(element).words();
    }
  }

  DateWalk(DateEvidence evidence, DateTexts texts, String language, @Nullable Element heading) {
    this.evidence = evidence;
    this.texts = texts;
    this.language = language;
    this.heading = heading;
    if (heading != null) {
      holdsHeading.add(heading);
      holdsHeading.addAll(heading.parents());
    }
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
      Frame frame = new Frame(element);
      frame.before = before;
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
    Frame frame = open.pop();
    unseen -= UNSEEN.contains(frame.element.nodeName()) ? 1 : 0;
    boolean parted = frame.text.length() > 0 && frame.text.length() <= SHORT;
    if (!frame.dated && parted) {
      open.push(frame);
      note(frame.text.toString().strip(), frame.before);
      open.pop();
    }
    Frame parent = open.peek();
    if (parent != null) {
      parent.dated |= frame.dated;
      if (parent.text.length() <= SHORT) {
        parent.text.append(' ').append(frame.text);
      }
    }
  }

  private void text(String words) {
    Frame frame = open.peek();
    if (words.isEmpty() || frame == null) {
      return;
    }
    at++;
    boolean dated = note(words, before);
    frame.text.append(' ').append(words, 0, Math.min(words.length(), SHORT + 1));
    before = words.length() > SHORT || dated ? "" : words;
  }

  private boolean note(String words, String preceding) {
    int from = 0;
    List<PrintedTime> printed = texts.printed(words, language);
    for (PrintedTime time : printed) {
      String label = words.substring(from, Math.max(from, time.start()));
      from = time.end();
      double weight = length(words) + around() + label(label.isBlank() ? preceding : label);
      add(time, weight);
    }
    return !printed.isEmpty();
  }

  private void add(PrintedTime time, double weight) {
    Frame frame = open.element();
    frame.dated = true;
    if (hits.size() < MOST_HITS) {
      hits.add(new Hit(new DateCandidate(time.published(), Kind.NAME, weight, at), at));
      if (time.otherReading() != null) {
        hits.add(
            new Hit(
                new DateCandidate(time.otherWay().published(), Kind.NAME, weight - 0.5, at), at));
      }
    }
  }

  private void attributes(Frame frame) {
    Element element = frame.element;
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
              ? marked + place()
              : SHORT_TEXT + around() + label(before) + (element.hasAttr("pubdate") ? 3 : 0);
      texts.stated(attribute.getValue()).stream()
          .limit(1)
          .forEach(
              time -> {
                frame.dated = true;
                hits.add(new Hit(new DateCandidate(time, Kind.MARKED, weight, at), at));
              });
    }
    if (marked != 0 && !frame.dated) {
      double weight = marked + place();
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

  private static double length(String words) {
    if (words.length() <= SHORT) {
      return SHORT_TEXT;
    }
    return words.length() <= SENTENCE ? LINE : IN_SENTENCE;
  }

  private double label(String label) {
    String text = label.toLowerCase(Locale.ROOT);
    String near = text.substring(Math.max(0, text.length() - SHORT));
    double best = 0;
    for (Map.Entry<String, Double> sign : evidence.of(Kind.LABEL).entrySet()) {
      if (Math.abs(sign.getValue()) > Math.abs(best) && holds(near, sign.getKey())) {
        best = sign.getValue();
      }
    }
    return best;
  }

  /** Whether a text holds a label at the beginning of a word. */
  private static boolean holds(String text, String label) {
    int found = text.indexOf(label);
    boolean whole = label.length() <= 4;
    int end = found + label.length();
    return found >= 0
        && (found == 0
            || !Character.isAlphabetic(text.charAt(found - 1))
            || Character.isIdeographic(text.charAt(found)))
        && (!whole || end == text.length() || !Character.isAlphabetic(text.charAt(end)));
  }

  /** What the elements around say: their tags and names near by, their places up to the body. */
  private double around() {
    double name = 0;
    double tag = 0;
    double share = 1;
    int distance = 0;
    for (Frame frame : open) {
      if (distance++ >= AROUND) {
        break;
      }
      tag += distance <= 2 ? evidence.weight(Kind.TAG, frame.element.nodeName()) : 0;
      double here = 0;
      for (String word : frame.names) {
        double weight = evidence.weight(Kind.NAME, word);
        here = Math.abs(weight) > Math.abs(here) ? weight : here;
      }
      name = Math.abs(here * share) > Math.abs(name) ? here * share : name;
      share *= OUTWARDS;
    }
    return name + tag + place();
  }

  private double place() {
    double worst = 0;
    for (Frame frame : open) {
      if (!holdsHeading.contains(frame.element)) {
        worst = Math.min(worst, evidence.weight(Kind.PLACE, frame.element.nodeName()));
        for (String word : frame.names) {
          worst = Math.min(worst, evidence.weight(Kind.PLACE, word));
        }
      }
    }
    return worst;
  }
}
