package dev.dyad.parser.time;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of an interval. Of "from October 14 to 17" TIMEX3 has two expressions; whoever
 * asks when something happened wants one date: {@code 2024-10-14/2024-10-17}.
 */
public final class IntervalJoiner {
  private static final Pattern OPENED =
      Pattern.compile("(?i).*\\b(?:from|between)\\s+(?:the\\s+)?", Pattern.DOTALL);
  private static final Pattern TO =
      Pattern.compile("(?i)\\s+(?:to|until|till|through)\\s+(?:the\\s+)?|\\s*[-–—]\\s*");
  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+(?:the\\s+)?");
  private static final Pattern LASTS = Pattern.compile("PT(\\d{1,2})H|P(\\d{1,2})D");
  private static final Pattern UP_TO =
      Pattern.compile("(?i)\\s+(?:up )?(?:to|until|till|through|ending)\\s+(?:(?:at|on|the)\\s+)*");
  private static final int REACH_BEFORE = 16;
  private static final int HOURS = 24;

  /**
   * The expressions with intervals joined, in order; what is no part of one is left as it is.
   *
   * @param body the text
   * @param expressions time expressions of the body, in order
   */
  public List<TimeExpression> join(String body, List<TimeExpression> expressions) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      Optional<TimeExpression> whole =
          joined.isEmpty() ? Optional.empty() : joined(body, joined.getLast(), expression);
      whole.ifPresent(one -> joined.removeLast());
      joined.add(whole.orElse(expression));
    }
    return List.copyOf(joined);
  }

  private static Optional<TimeExpression> joined(
      String body, TimeExpression first, TimeExpression second) {
    Optional<TimeExpression> counted = countedBack(body, first, second);
    if (counted.isPresent()) {
      return counted;
    }
    Edtf from = first.edtf();
    Edtf to = second.edtf();
    if (from == null || to == null || !follows(from, to) || !connected(body, first, second)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeExpression(
            first.start(),
            second.end(),
            TimeKind.DATE,
            first.timex() + "/" + second.timex(),
            Edtf.interval(from, to)));
  }

  /** "In the 24 hours to 6am on Wednesday": from the day that lies so long before. */
  private static Optional<TimeExpression> countedBack(
      String body, TimeExpression length, TimeExpression end) {
    Matcher lasts = LASTS.matcher(length.timex());
    Edtf last = end.edtf();
    if (length.kind() != TimeKind.DURATION
        || !lasts.matches()
        || last == null
        || last.isInterval()
        || last.precision() != Precision.DAY
        || !UP_TO.matcher(body.substring(length.end(), end.start())).matches()) {
      return Optional.empty();
    }
    int days =
        lasts.group(1) == null
            ? Integer.parseInt(lasts.group(2)) - 1
            : (Integer.parseInt(lasts.group(1)) + HOURS - 1) / HOURS;
    return last.start()
        .map(
            day ->
                new TimeExpression(
                    length.start(),
                    end.end(),
                    TimeKind.DATE,
                    length.timex() + "/" + end.timex(),
                    Edtf.interval(Edtf.day(day.minusDays(days)), last)));
  }

  private static boolean follows(Edtf from, Edtf to) {
    boolean alike =
        from.precision() == to.precision()
            || from.precision().compareTo(Precision.MONTH) <= 0
                && to.precision().compareTo(Precision.MONTH) <= 0;
    return alike && !from.isInterval() && !to.isInterval() && from.compareTo(to) < 0;
  }

  private static boolean connected(String body, TimeExpression first, TimeExpression second) {
    String between = body.substring(first.end(), second.start());
    if (TO.matcher(between).matches()) {
      return true;
    }
    String before = body.substring(Math.max(0, first.start() - REACH_BEFORE), first.start());
    return AND.matcher(between).matches()
        && (OPENED.matcher(before).matches() || areNeighbours(first.edtf(), second.edtf()));
  }

  /** "15 and 16 October" is one stretch of time, "15 and 20 October" is two days. */
  private static boolean areNeighbours(@Nullable Edtf first, @Nullable Edtf second) {
    return first != null
        && second != null
        && first.precision() == Precision.DAY
        && first.end().map(day -> day.plusDays(1)).equals(second.start());
  }
}
