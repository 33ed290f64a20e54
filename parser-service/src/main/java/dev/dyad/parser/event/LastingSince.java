package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The time of what has gone on ever since a day long past: "has supplied arms since 2022". In "the
 * first visit since 2016" nothing has.
 */
final class LastingSince implements DateEvidence {
  private final @Nullable LocalDate today;
  private final DateDistance distance;
  private final DateFit fit;
  private final Set<String> ranks;

  LastingSince(@Nullable LocalDate today, DateDistance distance, DateFit fit, WordClasses words) {
    this.today = today;
    this.distance = distance;
    this.fit = fit;
    this.ranks = words.get("@rank");
  }

  @Override
  public Optional<Dating> of(Occasion occasion) {
    Clause clause = occasion.clause();
    if (today == null
        || occasion.status() != Status.OCCURRED
        || !Occasion.isPresentPerfect(clause, occasion.trigger())) {
      return Optional.empty();
    }
    return occasion.dates().stream()
        .filter(date -> date.before().equals("since") && !fit.fits(date, occasion))
        .filter(
            date -> distance.between(clause, occasion.trigger(), date.head()) < DateDistance.LIMIT)
        .filter(date -> !isCompared(clause, date.head()))
        .flatMap(date -> untilNow(date.date(), today).stream())
        .map(span -> new Dating(span, DateBasis.RELATIVE, true))
        .findFirst();
  }

  /** Whether something before the date is only ranked by it: "the largest loan since 2016". */
  private boolean isCompared(Clause clause, int date) {
    return IntStream.range(0, date)
        .anyMatch(i -> clause.token(i).pos().equals("JJS") || ranks.contains(clause.lemma(i)));
  }

  /** From a date to today, told as exactly as the date is; empty if it is not past. */
  private static Optional<Edtf> untilNow(@Nullable Edtf since, LocalDate today) {
    if (since == null || since.isInterval() || since.end().filter(today::isAfter).isEmpty()) {
      return Optional.empty();
    }
    return switch (since.precision()) {
      case DAY -> Optional.of(Edtf.interval(since, Edtf.day(today)));
      case MONTH -> Optional.of(Edtf.interval(since, Edtf.month(YearMonth.from(today))));
      case YEAR -> Optional.of(Edtf.interval(since, Edtf.year(today.getYear())));
      case TIME, SEASON, DECADE, CENTURY, UNKNOWN -> Optional.empty();
    };
  }
}
