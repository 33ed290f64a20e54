package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins a time of day and its day to one expression, and a weekday to the date beside it. */
final class Joiner {
  private static final Pattern BETWEEN =
      Pattern.compile("(?i),?\\s+(?:(?:on|of|at|in)\\s+)?(?:the\\s+)?");
  private static final Pattern GLOSS = Pattern.compile("(?i)\\s*[(,]\\s*(?:on\\s+)?");

  private static final Pattern AFTER_YEAR =
      Pattern.compile("(?i),?\\s+(?:(?:in|on|during)\\s+)?(?:the\\s+)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** A resolved expression with what it was made from. */
  record Piece(Span span, Reading reading, Resolved resolved) {
    TimeExpression expression() {
      return new TimeExpression(
          span.start(), span.end(), resolved.kind(), resolved.timex(), resolved.edtf());
    }
  }

  /** The reading of an expression, with the year that stands before it: "last year, in October". */
  Reading withYear(String body, List<Piece> before, Found found) {
    if (before.isEmpty() || !(found.reading() instanceof DateReading date)) {
      return found.reading();
    }
    Piece last = before.getLast();
    String between = body.substring(last.span().end(), found.span().start());
    return AFTER_YEAR.matcher(between).matches() && YEAR.matcher(last.resolved().timex()).matches()
        ? date.inYear(Integer.parseInt(last.resolved().timex()))
        : date;
  }

  List<Piece> join(String body, List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : joined.getLast();
      Piece one = last == null ? null : joined(body, last, piece);
      if (one != null) {
        joined.set(joined.size() - 1, one);
      } else {
        if (last != null && isGloss(body, last, piece)) {
          joined.set(
              joined.size() - 1,
              new Piece(
                  last.span(), last.reading(), piece.resolved().at(last.resolved().timeOfDay())));
        }
        joined.add(piece);
      }
    }
    return joined;
  }

  private static @Nullable Piece joined(String body, Piece first, Piece second) {
    if (!BETWEEN.matcher(between(body, first, second)).matches()) {
      return null;
    }
    Span span = new Span(first.span().start(), second.span().end());
    if (first.reading() instanceof ClockReading && isDay(second)) {
      return new Piece(span, second.reading(), second.resolved().at(first.resolved().timeOfDay()));
    }
    if (second.reading() instanceof ClockReading && isDay(first)) {
      return new Piece(span, first.reading(), first.resolved().at(second.resolved().timeOfDay()));
    }
    return null;
  }

  /** "Tuesday (June 20)": the date says which Tuesday. */
  private static boolean isGloss(String body, Piece weekday, Piece date) {
    return weekday.reading() instanceof WeekdayReading
        && date.reading() instanceof DateReading
        && isDay(date)
        && GLOSS.matcher(between(body, weekday, date)).matches();
  }

  private static boolean isDay(Piece piece) {
    return piece.resolved().timeOfDay() == null
        && piece.resolved().timex().matches("[\\dX]{4}-(?:[\\dX]{2}-[\\dX]{2}|WXX-\\d)");
  }

  private static String between(String body, Piece first, Piece second) {
    return body.substring(first.span().end(), second.span().start());
  }
}
