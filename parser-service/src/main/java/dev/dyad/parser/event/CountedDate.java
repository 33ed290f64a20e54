package dev.dyad.parser.event;

import dev.dyad.contract.plover.DateBasis;
import dev.dyad.parser.text.Grammar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date of the one clause by that of the other and the length of time between them: "protested a
 * day after Estmark had closed the border".
 */
final class CountedDate implements DateEvidence {
  private static final int LATELY = 5;

  private final ToldDates told;
  private final DateFit fit;

  CountedDate(ToldDates told, DateFit fit) {
    this.told = told;
    this.fit = fit;
  }

  @Override
  public Optional<Dating> of(Occasion occasion) {
    Clause clause = occasion.clause();
    return DateOffset.in(clause.sentence(), told.expressionsOf(clause.sentence()))
        .flatMap(apart -> counted(occasion, apart))
        .filter(dating -> fit.fits(dating.date(), occasion));
  }

  private Optional<Dating> counted(Occasion occasion, DateOffset apart) {
    boolean counted = apart.covers(occasion.trigger());
    LocalDate today = told.today();
    Optional<LocalDate> other =
        occasion.dates().stream()
            .filter(date -> date.isDay() && apart.covers(date.head()) != counted)
            .flatMap(date -> date.date() == null ? null : date.date().start().stream())
            .filter(day -> today == null || !day.isAfter(today))
            .findFirst();
    if (!counted) {
      return other.map(day -> new Dating(apart.later(day), DateBasis.RELATIVE, true));
    }
    return other
        .or(() -> storyDay(occasion.clause()))
        .map(day -> new Dating(apart.earlier(day), DateBasis.RELATIVE, true).asAside());
  }

  /** The day that an undated clause is of: today in the present, else the first told of lately. */
  private Optional<LocalDate> storyDay(Clause clause) {
    LocalDate today = told.today();
    int root = clause.grammar().root();
    if (today == null || (root != Grammar.NONE && clause.token(root).pos().matches("VBZ|VBP"))) {
      return Optional.ofNullable(today);
    }
    return told.firstDayBefore(clause.sentence(), today, LATELY).or(() -> Optional.of(today));
  }
}
