package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two things told as so long apart: "Norland protested on Tuesday, a day after its envoy was
 * expelled".
 *
 * @param from the first token of the clause that the length is counted from
 * @param to the token behind its last
 * @param apart how long after that clause the other lies, negative if before it; null if the text
 *     has only "days after"
 */
record DateOffset(int from, int to, @Nullable Period apart) {
  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3}|X)([DWMY])|PT.*");

  /** The one of a sentence, empty if there is none. */
  static Optional<DateOffset> in(Sentence sentence, List<TimeExpression> expressions) {
    for (TimeExpression expression : expressions) {
      Matcher length = LENGTH.matcher(expression.timex());
      if (expression.kind() == TimeKind.DURATION && length.matches()) {
        Optional<DateOffset> found = at(sentence, expression, length);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a length says how far two things lie apart. */
  static boolean opensWith(Sentence sentence, TimeExpression length) {
    return in(sentence, List.of(length)).isPresent();
  }

  /** The last day of "within a week", counted from a day; empty for another length. */
  static Optional<LocalDate> end(
      Sentence sentence, TimeExpression expression, @Nullable LocalDate from) {
    Matcher length = LENGTH.matcher(expression.timex());
    boolean within =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= expression.start())
            .reduce((earlier, later) -> later)
            .filter(token -> token.word().equalsIgnoreCase("within"))
            .isPresent();
    if (from == null || !within || !length.matches() || length.group(2) == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(period(length, true)).map(from::plus);
  }

  private static Optional<DateOffset> at(
      Sentence sentence, TimeExpression expression, Matcher length) {
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= expression.end()) {
        boolean after = token.word().equalsIgnoreCase("after");
        if (!after && !token.word().equalsIgnoreCase("before")) {
          return Optional.empty();
        }
        boolean opens = expression.start() - sentence.span().start() < 12;
        int from = token.index() + 1;
        int to = opens ? comma(sentence, from) : sentence.tokens().size();
        return Optional.of(new DateOffset(from, to, period(length, after)));
      }
    }
    return Optional.empty();
  }

  private static int comma(Sentence sentence, int from) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > from && token.word().equals(","))
        .mapToInt(Token::index)
        .findFirst()
        .orElse(sentence.tokens().size());
  }

  private static @Nullable Period period(Matcher length, boolean after) {
    if (length.group(2) == null) {
      return Period.ZERO;
    }
    if (length.group(1).equals("X")) {
      return null;
    }
    int count = Integer.parseInt(length.group(1));
    Period period =
        switch (length.group(2)) {
          case "D" -> Period.ofDays(count);
          case "W" -> Period.ofWeeks(count);
          case "M" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        };
    return after ? period : period.negated();
  }

  /** Whether a token stands in the clause that the length is counted from. */
  boolean covers(int token) {
    return token >= from && token < to;
  }

  /** When the clause counted from lies, if the other is of a day; null if that is not said. */
  @Nullable Edtf earlier(LocalDate other) {
    return apart == null ? null : rounded(other.minus(apart));
  }

  /** When the other lies, if the clause counted from is of a day; null if that is not said. */
  @Nullable Edtf later(LocalDate counted) {
    return apart == null ? null : rounded(counted.plus(apart));
  }

  private Edtf rounded(LocalDate day) {
    if (apart != null && apart.getYears() != 0) {
      return Edtf.year(day.getYear());
    }
    return apart != null && apart.getMonths() != 0
        ? Edtf.month(YearMonth.from(day))
        : Edtf.day(day);
  }
}
