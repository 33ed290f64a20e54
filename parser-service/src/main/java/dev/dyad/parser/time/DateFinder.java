package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives the dates of a stretch of text, with the two ends of an interval joined: of "from October
 * 14 to 17" TIMEX3 has two expressions, and an event one date. Vague references, durations and
 * repetitions have no date and are left out.
 */
public final class DateFinder {
  private static final Pattern FROM = Pattern.compile("(?i).*\\b(?:from|between)\\s+(?:the\\s+)?$");
  private static final Pattern TO =
      Pattern.compile("(?i)\\s+(?:to|until|till|through|and)\\s+(?:the\\s+)?");
  private static final Pattern ALWAYS =
      Pattern.compile("(?i)\\s+(?:to|until|till|through)\\s+(?:the\\s+)?|\\s*[-–—]\\s*");
  private static final Pattern CALENDAR = Pattern.compile(".*\\d.*", Pattern.DOTALL);
  private static final int REACH_BEFORE = 16;

  /**
   * The dates of a stretch of text, in order.
   *
   * @param body the text
   * @param within the stretch, for example a clause
   * @param expressions every time expression of the body, in order
   */
  public List<Dating> find(String body, Span within, List<TimeExpression> expressions) {
    List<Dating> all = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      Edtf date = expression.edtf();
      Span span = new Span(expression.start(), expression.end());
      if (date == null || !within.covers(span) || expression.kind() == TimeKind.SET) {
        continue;
      }
      Dating dating = new Dating(span, date, basis(body, expression));
      if (!all.isEmpty() && joins(body, all.getLast(), dating)) {
        Dating first = all.removeLast();
        dating =
            new Dating(
                new Span(first.span().start(), span.end()),
                Edtf.interval(first.date(), date),
                first.basis());
      }
      all.add(dating);
    }
    return all;
  }

  private static boolean joins(String body, Dating first, Dating second) {
    String between = body.substring(first.span().end(), second.span().start());
    int from = Math.max(0, first.span().start() - REACH_BEFORE);
    boolean opened = FROM.matcher(body.substring(from, first.span().start())).matches();
    boolean joined = opened ? TO.matcher(between).matches() : ALWAYS.matcher(between).matches();
    return joined
        && first.date().precision() == second.date().precision()
        && first.date().compareTo(second.date()) < 0
        && first.date().start().isPresent()
        && second.date().end().isPresent();
  }

  /** A month by its name is explicit as well; its value has no digits of the text. */
  private static DateBasis basis(String body, TimeExpression expression) {
    String text = body.substring(expression.start(), expression.end());
    boolean named =
        CALENDAR.matcher(text).matches() && !text.matches("(?i).*\\b(?:ago|later|earlier)\\b.*");
    return named || MONTH.matcher(text).find() ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
  }

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b",
          Pattern.CASE_INSENSITIVE);
}
