package dev.dyad.parser.statement;

import dev.dyad.contract.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a body that stand in quotation marks, paragraph by paragraph. Single marks count
 * in a body that uses no double ones. A quotation that its paragraph does not close ends with it.
 */
final class Quotations {
  private static final Pattern DOUBLE = Pattern.compile("''|``|[\"\u201c\u201d\u201e\u00ab\u00bb]");
  private static final Pattern SINGLE = Pattern.compile("['\u2018\u2019]");
  private static final String CLOSING_ONLY = "\u201d\u00bb";
  private static final String OPENING_ONLY = "\u201c\u201e\u00ab``";

  private final String body;
  private final List<Span> spans = new ArrayList<>();

  Quotations(String body, List<Span> paragraphs) {
    this.body = body;
    boolean doubled = DOUBLE.matcher(body).find();
    for (Span paragraph : paragraphs) {
      if (doubled) {
        readDouble(paragraph);
      } else {
        readSingle(paragraph);
      }
    }
  }

  private void readDouble(Span paragraph) {
    Matcher mark = DOUBLE.matcher(body).region(paragraph.start(), paragraph.end());
    int open = -1;
    while (mark.find()) {
      if (open < 0) {
        boolean stray =
            CLOSING_ONLY.contains(mark.group()) && !isBlank(mark.start() - 1, paragraph);
        open = stray ? -1 : mark.start();
      } else if (!OPENING_ONLY.contains(mark.group())) {
        spans.add(new Span(open, mark.end()));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, paragraph.end()));
    }
  }

  private void readSingle(Span paragraph) {
    Matcher mark = SINGLE.matcher(body).region(paragraph.start(), paragraph.end());
    int open = -1;
    int end = -1;
    while (mark.find()) {
      int at = mark.start();
      boolean opens = !isWord(at - 1, paragraph) && !isBlank(at + 1, paragraph);
      boolean closes = !isBlank(at - 1, paragraph) && !isWord(at + 1, paragraph);
      if (open < 0 && opens && body.charAt(at) != '\u2019') {
        open = at;
      } else if (open >= 0 && closes) {
        end = mark.end();
        if (!isPossessive(at)) {
          spans.add(new Span(open, end));
          open = -1;
          end = -1;
        }
      }
    }
    if (open >= 0 && end > 0) {
      spans.add(new Span(open, end));
    }
  }

  /** "The ministers' talks": such a mark closes a quotation only if no other does. */
  private boolean isPossessive(int mark) {
    return body.charAt(mark - 1) == 's'
        && mark + 2 < body.length()
        && body.charAt(mark + 1) == ' '
        && Character.isLowerCase(body.charAt(mark + 2));
  }

  private boolean isBlank(int at, Span paragraph) {
    return at < paragraph.start()
        || at >= paragraph.end()
        || Character.isWhitespace(body.charAt(at));
  }

  private boolean isWord(int at, Span paragraph) {
    return at >= paragraph.start()
        && at < paragraph.end()
        && Character.isLetterOrDigit(body.charAt(at));
  }

  /** What the body holds in a stretch. */
  String text(Span span) {
    return span.in(body);
  }

  /** How many characters of a stretch are quoted. */
  int quoted(Span span) {
    int quoted = 0;
    for (Span quote : spans) {
      if (quote.overlaps(span)) {
        quoted += Math.min(quote.end(), span.end()) - Math.max(quote.start(), span.start());
      }
    }
    return quoted;
  }

  /** Whether one quotation reaches from one stretch into the other. */
  boolean join(Span one, Span other) {
    return spans.stream().anyMatch(quote -> quote.overlaps(one) && quote.overlaps(other));
  }

  /** The quotation in which a stretch lies. */
  Optional<Span> around(Span span) {
    return spans.stream().filter(quote -> quote.covers(span)).findFirst();
  }

  /** Whether a quotation of more than one word ends with this stretch. */
  boolean closeWith(Span span) {
    return spans.stream()
        .filter(quote -> quote.end() == span.end())
        .anyMatch(quote -> quote.in(body).strip().indexOf(' ') > 0);
  }
}
