package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Token;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as it stands in its sentence.
 *
 * @param expression what the tagger found
 * @param head the token by which it hangs on the sentence
 * @param before the dictionary form of the word before it, empty at the start of the sentence
 * @param text its words, one blank between them
 */
record ToldDate(TimeExpression expression, int head, String before, String text) {
  /** "Last week, on ", at most. */
  private static final int NEAR = 8;

  private static final Pattern CALENDAR =
      Pattern.compile(
          ".*(\\d|January|February|March|April|May|June|July|August|September|October|"
              + "November|December).*");
  private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}.*");
  private static final Pattern ANAPHOR =
      Pattern.compile("(?i)(the |that )?(same|that) (day|evening|night|date).*");

  /** An expression in its sentence; empty if the grammar ties it to nothing. */
  static Optional<ToldDate> of(Clause clause, TimeExpression expression) {
    int head = Grammar.NONE;
    String before = "";
    StringBuilder text = new StringBuilder();
    for (Token token : clause.sentence().tokens()) {
      if (token.span().end() <= expression.start()) {
        before = clause.lemma(token.index());
      }
      if (!isIn(token, expression)) {
        continue;
      }
      text.append(text.isEmpty() ? "" : " ").append(token.word());
      int above = clause.head(token.index());
      if (head == Grammar.NONE
          && (above == Grammar.NONE || !isIn(clause.token(above), expression))
          && !clause.relation(token.index()).equals("punct")) {
        head = token.index();
      }
    }
    return head == Grammar.NONE
        ? Optional.empty()
        : Optional.of(new ToldDate(expression, head, before, text.toString()));
  }

  private static boolean isIn(Token token, TimeExpression expression) {
    return token.span().start() >= expression.start() && token.span().end() <= expression.end();
  }

  /** When it is, null for what has no place on the calendar. */
  @Nullable Edtf date() {
    return expression.edtf();
  }

  /** Whether it is a single day. */
  boolean isDay() {
    Edtf date = date();
    return date != null && date.precision() == Precision.DAY && !date.isInterval();
  }

  /** Whether it stands directly behind another date and tells more exactly when that is. */
  boolean isSpecification(ToldDate other) {
    Edtf date = date();
    int apart = expression.start() - other.expression.end();
    if (date == null || other.date() == null || apart < 0 || apart > NEAR) {
      return false;
    }
    return (other.text.equalsIgnoreCase("overnight") && date.isInterval()) || isDayIn(other);
  }

  /** Whether it is a day, or some, of a month or a year that is told as well. */
  boolean isWithin(ToldDate other) {
    Edtf whole = other.date();
    return whole != null && whole.precision() != Precision.DAY && isDayIn(other);
  }

  private boolean isDayIn(ToldDate other) {
    Edtf date = date();
    Edtf whole = other.date();
    return date != null
        && whole != null
        && date.precision() == Precision.DAY
        && !date.equals(whole)
        && !whole.start().orElse(LocalDate.MIN).isAfter(date.start().orElse(LocalDate.MAX))
        && !whole.end().orElse(LocalDate.MAX).isBefore(date.end().orElse(LocalDate.MIN));
  }

  /**
   * Whether what happens before or after it still happens on its day: "before midnight on Monday",
   * "by noon on Monday", "after 5 pm on Monday", but not "after midnight".
   */
  boolean isWithinDay() {
    return isDay()
        && CLOCK.matcher(expression.timex()).matches()
        && (before.equals("after")
            ? !expression.timex().endsWith("T24:00")
            : before.equals("before") || before.equals("by"));
  }

  /** Whether it repeats a day told before: "the same day". */
  boolean isAnaphor() {
    return ANAPHOR.matcher(text).matches();
  }

  /** Calendar dates are explicit, what depends on the day of the report is relative. */
  DateBasis basis() {
    return CALENDAR.matcher(text).matches() ? DateBasis.EXPLICIT : DateBasis.RELATIVE;
  }

  /** How far it stands from a token, in characters. */
  int charactersFrom(Token token) {
    return Math.abs(expression.start() - token.span().start());
  }
}
