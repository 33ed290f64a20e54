package dev.dyad.parser.event;

import dev.dyad.contract.plover.DateBasis;
import dev.dyad.parser.text.Grammar;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The date that the clause of a trigger carries: the one with the fewest clauses between. */
final class OwnDate implements DateEvidence {
  private final ToldDates told;
  private final DateDistance distance;
  private final DateFit fit;

  OwnDate(ToldDates told, DateDistance distance, DateFit fit) {
    this.told = told;
    this.distance = distance;
    this.fit = fit;
  }

  @Override
  public Optional<Dating> of(Occasion occasion) {
    Clause clause = occasion.clause();
    Optional<DateOffset> offset =
        DateOffset.in(clause.sentence(), told.expressionsOf(clause.sentence()));
    if (offset.isEmpty()) {
      return nearest(occasion, token -> true);
    }
    DateOffset apart = offset.get();
    boolean counted = apart.covers(occasion.trigger());
    return nearest(
        occasion,
        token ->
            apart.covers(token) == counted
                || (!counted && clause.isAbove(clause.head(token), occasion.trigger())));
  }

  /** The nearest of the dates whose heads are eligible. */
  Optional<Dating> nearest(Occasion occasion, IntPredicate eligible) {
    return occasion.dates().stream()
        .filter(date -> eligible.test(date.head()) && fit.fits(date, occasion))
        .filter(date -> distance(occasion, date) < DateDistance.LIMIT)
        .min(
            Comparator.comparingInt((ToldDate date) -> distance(occasion, date))
                .thenComparingInt(
                    date -> date.charactersFrom(occasion.clause().token(occasion.trigger()))))
        .map(date -> closer(date, occasion, eligible))
        .flatMap(date -> dating(occasion, date));
  }

  /**
   * "Last week, on May 27", "overnight from Monday to Tuesday" are the days that follow; so is
   * "this year's drill, planned for June 3".
   */
  private ToldDate closer(ToldDate date, Occasion occasion, IntPredicate eligible) {
    return occasion.dates().stream()
        .filter(other -> fit.fits(other, occasion))
        .filter(
            other ->
                other.isSpecification(date)
                    || (other.isWithin(date)
                        && eligible.test(other.head())
                        && distance(occasion, other) < DateDistance.LIMIT))
        .findFirst()
        .orElse(date);
  }

  private int distance(Occasion occasion, ToldDate date) {
    return distance.between(occasion.clause(), occasion.trigger(), date.head());
  }

  private Optional<Dating> dating(Occasion occasion, ToldDate date) {
    return date.isAnaphor()
        ? told.lastDayBefore(date.expression())
            .map(day -> new Dating(day, DateBasis.RELATIVE, true))
        : Optional.of(new Dating(fit.span(date, occasion), date.basis(), true))
            .map(dating -> isOfSubject(occasion.clause(), date) ? dating.asAside() : dating);
  }

  /** "The raid on Monday drew protests" refers to what has been told and gives no day of news. */
  private static boolean isOfSubject(Clause clause, ToldDate date) {
    int noun = clause.head(date.head());
    return noun != Grammar.NONE
        && clause.token(noun).isNoun()
        && clause.relation(noun).startsWith("nsubj")
        && clause.grammar().children(noun, "det").stream()
            .anyMatch(word -> clause.lemma(word).equals("the"));
  }
}
