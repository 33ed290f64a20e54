package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time that something planned is to happen in: "within a week", "by the end of the month". */
final class Deadline implements DateEvidence {
  private static final Set<String> LIMITS = Set.of("by", "before", "until");

  private final @Nullable LocalDate today;
  private final DateDistance distance;

  Deadline(@Nullable LocalDate today, DateDistance distance) {
    this.today = today;
    this.distance = distance;
  }

  @Override
  public Optional<Dating> of(Occasion occasion) {
    if (occasion.status() != Status.PLANNED || today == null) {
      return Optional.empty();
    }
    return occasion.dates().stream()
        .filter(
            date ->
                distance.between(occasion.clause(), occasion.trigger(), date.head())
                    < DateDistance.LIMIT)
        .flatMap(date -> term(occasion, date, today).stream())
        .map(term -> new Dating(term, DateBasis.RELATIVE, true))
        .findFirst();
  }

  private static Optional<Edtf> term(Occasion occasion, ToldDate date, LocalDate today) {
    return DateOffset.end(occasion.clause().sentence(), date.expression(), today)
        .map(last -> Edtf.interval(Edtf.day(today), Edtf.day(last)))
        .or(() -> limit(date, today));
  }

  /**
   * "By 30 April" is any day up to it, "by the end of April" a day of April, "by April" about then.
   */
  private static Optional<Edtf> limit(ToldDate told, LocalDate today) {
    Edtf date = told.date();
    if (date == null
        || !LIMITS.contains(told.before())
        || date.end().filter(last -> last.isAfter(today)).isEmpty()) {
      return Optional.empty();
    }
    if (told.isDay()) {
      return date.start().map(day -> Edtf.interval(Edtf.day(today), Edtf.day(day)));
    }
    return told.text().contains("end")
        ? date.start().map(first -> whole(date, first))
        : Optional.of(date.approximate());
  }

  private static Edtf whole(Edtf date, LocalDate first) {
    return switch (date.precision()) {
      case MONTH -> Edtf.month(YearMonth.from(first));
      case YEAR -> Edtf.year(first.getYear());
      case TIME, DAY, SEASON, DECADE, CENTURY, UNKNOWN -> date;
    };
  }
}
