package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of a sentence by the rules: from the left, the longest at each place. */
final class ExpressionFinder {
  /** How many tokens after the first an expression has its word of time, at most. */
  private static final int REACH = 8;

  private final RuleBook book;
  private final Plausibility plausibility;

  ExpressionFinder(RuleBook book, Plausibility plausibility) {
    this.book = book;
    this.plausibility = plausibility;
  }

  /** The expressions of a sentence, in order, none overlapping another. */
  List<Found> find(String body, Sentence sentence) {
    Set<Integer> ends = new HashSet<>();
    sentence.tokens().forEach(token -> ends.add(token.span().end()));
    List<Found> all = new ArrayList<>();
    int from = 0;
    for (Token token : sentence.tokens()) {
      int start = token.span().start();
      if (start < from || !mayStart(sentence, token)) {
        continue;
      }
      List<Found> here = longest(body, sentence, token, ends);
      for (Found found : here) {
        from = Math.max(from, found.span().end());
        if (!(found.reading() instanceof NothingReading)) {
          all.add(found);
        }
      }
    }
    return all;
  }

  /** Most words are nowhere near a word of time, and no rule need be tried at them. */
  private boolean mayStart(Sentence sentence, Token token) {
    int end = Math.min(sentence.tokens().size(), token.index() + REACH);
    for (int i = token.index(); i < end; i++) {
      if (book.words().isTrigger(sentence.token(i).word())) {
        return true;
      }
    }
    return isNamed(sentence, token.index()) || isNamed(sentence, token.index() + 1);
  }

  private boolean isNamed(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && Character.isUpperCase(sentence.token(at).word().codePointAt(0))
        && !book.holidaysFrom(sentence.token(at).word()).isEmpty();
  }

  private List<Found> longest(String body, Sentence sentence, Token token, Set<Integer> ends) {
    int start = token.span().start();
    List<Found> best = List.of();
    int reach = start;
    for (TimeRule rule : book.rulesFrom(token.word())) {
      Matcher match = matcher(rule.pattern(), body, start, sentence.span().end());
      if (match.lookingAt()
          && match.end() > reach
          && ends.contains(match.end())
          && plausibility.passes(rule.check(), sentence, new Span(start, match.end()))) {
        best = rule.read(match, book.words());
        reach = match.end();
      }
    }
    Found holiday = holiday(body, sentence, token, ends);
    return holiday != null && holiday.span().end() >= reach ? List.of(holiday) : best;
  }

  private @Nullable Found holiday(String body, Sentence sentence, Token token, Set<Integer> ends) {
    int start = token.span().start();
    for (RuleBook.NamedDay named : book.holidaysFrom(token.word())) {
      Matcher match = matcher(named.pattern(), body, start, sentence.span().end());
      if (match.lookingAt() && ends.contains(match.end())) {
        String year = match.group("year");
        String direction = match.group("dir");
        return new Found(
            new Span(start, match.end()),
            new HolidayReading(
                named.holiday(),
                year == null ? null : Integer.valueOf(year),
                direction == null ? null : Integer.valueOf(book.words().value("dir", direction))));
      }
    }
    return null;
  }

  private static Matcher matcher(Pattern pattern, String body, int start, int end) {
    return pattern
        .matcher(body)
        .region(start, end)
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
