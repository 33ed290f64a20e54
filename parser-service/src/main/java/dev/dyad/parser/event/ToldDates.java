package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.parser.text.Sentence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates that an article tells, by sentence. */
final class ToldDates {
  private final List<TimeExpression> expressions;
  private final @Nullable LocalDate today;
  private final Map<Integer, List<ToldDate>> bySentence = new HashMap<>();

  /**
   * Of these expressions.
   *
   * @param expressions in the order of the text
   * @param today the day of the report, null if not known
   */
  ToldDates(List<TimeExpression> expressions, @Nullable LocalDate today) {
    this.expressions = List.copyOf(expressions);
    this.today = today;
  }

  /** The day of the report, null if not known. */
  @Nullable LocalDate today() {
    return today;
  }

  /** Those of a sentence, in order. */
  List<ToldDate> in(Clause clause) {
    return bySentence.computeIfAbsent(
        clause.sentence().index(),
        index ->
            expressionsOf(clause.sentence()).stream()
                .flatMap(expression -> ToldDate.of(clause, expression).stream())
                .toList());
  }

  /** The expressions of a sentence, in order. */
  List<TimeExpression> expressionsOf(Sentence sentence) {
    return expressions.stream()
        .filter(e -> e.start() >= sentence.span().start() && e.end() <= sentence.span().end())
        .toList();
  }

  /** The first day told before a sentence that lies within some days before today. */
  Optional<LocalDate> firstDayBefore(Sentence sentence, LocalDate reported, int days) {
    return daysBefore(sentence.span().start())
        .flatMap(date -> date.start().stream())
        .filter(day -> !day.isAfter(reported) && day.isAfter(reported.minusDays(days)))
        .findFirst();
  }

  /** The day told last before an expression that is not still to come. */
  Optional<Edtf> lastDayBefore(TimeExpression expression) {
    return daysBefore(expression.start())
        .filter(date -> !date.isInterval())
        .filter(date -> today == null || !date.start().orElse(today).isAfter(today))
        .reduce((earlier, later) -> later);
  }

  private Stream<Edtf> daysBefore(int offset) {
    return expressions.stream()
        .filter(e -> e.end() <= offset)
        .flatMap(e -> Optional.ofNullable(e.edtf()).stream())
        .filter(date -> date.precision() == Precision.DAY);
  }
}
