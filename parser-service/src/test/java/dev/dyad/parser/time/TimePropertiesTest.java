package dev.dyad.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every time expression, whatever the text and whenever it was written. */
class TimePropertiesTest {
  private static final TimeTagger TAGGER = new TimeTagger();

  /** TIMEX3 values by TimeML 1.2.1: references, durations, dates and times, ranges of dates. */
  private static final Pattern TIMEX =
      Pattern.compile(
          "(?:PAST|PRESENT|FUTURE)_REF"
              + "|P(?:T?(?:[\\d.]+|X)[A-Z]{1,2})"
              + "|FY\\d{4}"
              + "|(?:[\\dX]{2,4}(?:-[\\dX]{2}(?:-[\\dX]{2})?|-W[\\dX]{2}(?:-(?:\\d|WE))?"
              + "|-WXX(?:-\\d)?|-(?:SP|SU|FA|WI|[QH][\\dX]))?"
              + "(?:T(?:MO|MI|AF|EV|NI|DT|\\d{2}:\\d{2}))?)"
              + "(?:/[\\dX-]{2,10})?");

  @Property(tries = 60)
  void liesOnTheBordersOfTokens(@ForAll("texts") String body, @ForAll("days") LocalDate day) {
    AnalyzedText text = Analysis.of(body);
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (Token token :
        text.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList()) {
      starts.add(token.span().start());
      ends.add(token.span().end());
    }
    assertThat(TAGGER.tag(text, day))
        .allMatch(e -> starts.contains(e.start()) && ends.contains(e.end()))
        .allMatch(e -> e.start() < e.end() && e.end() <= body.length());
  }

  @Property(tries = 60)
  void hasAValidTimexAndEdtf(@ForAll("texts") String body, @ForAll("days") LocalDate day) {
    for (TimeExpression expression : TAGGER.tag(Analysis.of(body), day)) {
      assertThat(expression.timex()).matches(TIMEX);
      Edtf edtf = expression.edtf();
      if (edtf != null) {
        assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf);
      }
    }
  }

  @Property(tries = 30)
  void isTheSameEachTime(@ForAll("texts") String body, @ForAll("days") LocalDate day) {
    assertThat(TAGGER.tag(Analysis.of(body), day)).isEqualTo(TAGGER.tag(Analysis.of(body), day));
  }

  @Property(tries = 60)
  void keepsToTheDayOfTheWeek(
      @ForAll DayOfWeek weekday, @ForAll("days") LocalDate day, @ForAll boolean past) {
    String body =
        "The envoys %s on %s."
            .formatted(
                past ? "met" : "will meet", weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    LocalDate found = LocalDate.parse(only(body, day).timex());
    assertThat(found.getDayOfWeek()).isEqualTo(weekday);
    assertThat(found).isBetween(past ? day.minusDays(6) : day, past ? day : day.plusDays(6));
  }

  @Property(tries = 60)
  void countsDaysMonthsAndYearsBack(
      @ForAll @IntRange(min = 2, max = 99) int count, @ForAll("days") LocalDate day) {
    assertThat(only("They met %d days ago.".formatted(count), day).timex())
        .isEqualTo(day.minusDays(count).toString());
    assertThat(only("They met %d months ago.".formatted(count), day).timex())
        .isEqualTo(YearMonth.from(day).minusMonths(count).toString());
    assertThat(only("They met %d years ago.".formatted(count), day).timex())
        .isEqualTo("%04d".formatted(day.getYear() - count));
  }

  private static TimeExpression only(String body, LocalDate day) {
    List<TimeExpression> found = TAGGER.tag(Analysis.of(body), day);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-8_000, 30_000).map(LocalDate::ofEpochDay);
  }

  /** Sentences in which words of time follow each other in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "last",
            "next",
            "early",
            "two",
            "12",
            "1999",
            "2024",
            "May",
            "31",
            "February",
            "Monday",
            "week",
            "years",
            "ago",
            "later",
            "a",
            "day",
            "after",
            "morning",
            "quarter",
            "5:30",
            "p.m.",
            "summer",
            "decade",
            "daily",
            "from",
            "to",
            "and",
            "-",
            ",",
            "1990s",
            "now",
            "past",
            "this",
            "of",
            "third",
            "fiscal",
            "midnight",
            "on",
            "every",
            "weekend");
    return Combinators.combine(words.list().ofMinSize(1).ofMaxSize(14), words)
        .as((body, end) -> body.stream().collect(Collectors.joining(" ", "They met ", " " + end)));
  }
}
