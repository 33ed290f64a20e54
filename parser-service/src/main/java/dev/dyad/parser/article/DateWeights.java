package dev.dyad.parser.article;

import dev.dyad.parser.article.DateEvidence.Kind;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What speaks for a date that a page shows: its text, its label and the elements around it. */
final class DateWeights {
  /** A text of so many characters may be nothing but a date with its label. */
  static final int SHORT = 70;

  /** What a short text says for a date in it. */
  static final double SHORT_TEXT = 2;

  /** A longer text than this is a sentence, and its dates are those of what it tells. */
  private static final int SENTENCE = 220;

  private static final double LINE = 0.5;
  private static final double IN_SENTENCE = -3;

  /** What each element further out counts less. */
  private static final double OUTWARDS = 0.8;

  private static final int AROUND = 4;

  private final DateEvidence evidence;
  private final Set<Element> holdsHeading = new HashSet<>();

  /** Weights for a page with this headline. */
  DateWeights(DateEvidence evidence, @Nullable Element heading) {
    this.evidence = evidence;
    if (heading != null) {
      holdsHeading.add(heading);
      holdsHeading.addAll(heading.parents());
    }
  }

  /** What the length of a text says for a date in it. */
  static double length(String words) {
    if (words.length() <= SHORT) {
      return SHORT_TEXT;
    }
    return words.length() <= SENTENCE ? LINE : IN_SENTENCE;
  }

  /** What the words before a date say for it. */
  double label(String label) {
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
  double around(Deque<OpenElement> open) {
    double name = 0;
    double tag = 0;
    double share = 1;
    int distance = 0;
    for (OpenElement frame : open) {
      if (distance++ >= AROUND) {
        break;
      }
      tag += distance <= 2 ? evidence.weight(Kind.TAG, frame.element().nodeName()) : 0;
      double here = 0;
      for (String word : frame.names()) {
        double weight = evidence.weight(Kind.NAME, word);
        here = Math.abs(weight) > Math.abs(here) ? weight : here;
      }
      name = Math.abs(here * share) > Math.abs(name) ? here * share : name;
      share *= OUTWARDS;
    }
    return name + tag + place(open);
  }

  /** What the elements around say of whose dates stand there: 0, or less if of other things. */
  double place(Deque<OpenElement> open) {
    double worst = 0;
    for (OpenElement frame : open) {
      if (!holdsHeading.contains(frame.element())) {
        worst = Math.min(worst, evidence.weight(Kind.PLACE, frame.element().nodeName()));
        for (String word : frame.names()) {
          worst = Math.min(worst, evidence.weight(Kind.PLACE, word));
        }
      }
    }
    return worst;
  }
}
