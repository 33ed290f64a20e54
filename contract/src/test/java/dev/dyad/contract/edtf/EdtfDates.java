package dev.dyad.contract.edtf;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any date that {@link Edtf} can hold. */
public class EdtfDates extends DomainContextBase {

  /** Any date, small years more often so that equal bounds are met. */
  @Provide
  Arbitrary<Edtf> dates() {
    return Arbitraries.oneOf(points().map(point -> (Edtf) point), intervals());
  }

  private static Arbitrary<Point> points() {
    return Combinators.combine(
            Arbitraries.oneOf(
                days().map(Edtf::day),
                days().map(day -> CalendarDate.of(day.getYear(), day.getMonthValue(), null)),
                days().map(day -> Edtf.year(day.getYear())),
                Arbitraries.integers().between(-999_999_999, 999_999_999).map(Edtf::year),
                Arbitraries.of("201X", "20XX", "XXXX", "2004-XX", "2004-06-XX", "2004-XX-XX")
                    .map(Edtf::parse),
                Arbitraries.integers().between(-99, 99).map(c -> new Century(c, Qualifier.NONE)),
                Combinators.combine(
                        Arbitraries.integers().between(1995, 2030),
                        Arbitraries.integers().between(21, 24))
                    .as((year, code) -> new Season(year, code, Qualifier.NONE)),
                Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 86_399),
                        Arbitraries.of(true, false))
                    .as(
                        (day, second, utc) ->
                            new DateTime(day.atStartOfDay().plusSeconds(second), utc))),
            Arbitraries.of(Qualifier.class))
        .as((date, qualifier) -> qualified((Point) date, qualifier));
  }

  private static Point qualified(Point date, Qualifier qualifier) {
    return date instanceof DateTime ? date : date.qualified(qualifier);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-3_000, 20_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Edtf> intervals() {
    Arbitrary<Interval.Bound> ends =
        Arbitraries.oneOf(points().map(Interval.At::new), Arbitraries.of(Interval.Without.class));
    return Combinators.combine(ends, ends)
        .as(EdtfDates::interval)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<Edtf> interval(Interval.Bound from, Interval.Bound to) {
    try {
      return Optional.of(new Interval(from, to));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
