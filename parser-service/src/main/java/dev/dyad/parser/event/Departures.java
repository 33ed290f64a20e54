package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends a visit where its guest goes on to another state: "arrived in Accra on Monday … on Tuesday
 * he left for Lagos".
 */
final class Departures {
  /** A visit lasts no longer. */
  private static final int DAYS = 10;

  private Departures() {}

  /** The candidates, with the ends of visits that departures for elsewhere tell of. */
  static List<Candidate> told(List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (Candidate departure : candidates) {
      visit(candidates, departure)
          .map(visit -> ended(visit, departure))
          .ifPresent(end -> all.add(all.indexOf(departure), end));
    }
    return all;
  }

  private static Candidate ended(Candidate visit, Candidate departure) {
    return visit.further(
        departure.sentence(), departure.evidence(), visit.status(), departure.dating(), Phase.END);
  }

  /** The visit that a departure ends, told before it. */
  private static Optional<Candidate> visit(List<Candidate> candidates, Candidate departure) {
    LocalDate left = day(departure);
    if (left == null || departure.mode() != Mode.VISIT || departure.phase() != Phase.START) {
      return Optional.empty();
    }
    return candidates.subList(0, candidates.indexOf(departure)).stream()
        .filter(c -> c.mode() == Mode.VISIT && c.status() == Status.OCCURRED)
        .filter(c -> c.phase() == Phase.START && c.sentence() < departure.sentence())
        .filter(c -> c.source().equals(departure.source()))
        .filter(c -> !c.target().equals(departure.target()))
        .filter(c -> !Collections.disjoint(c.actors(), departure.actors()))
        .filter(c -> isBefore(day(c), left))
        .reduce((earlier, later) -> later);
  }

  private static boolean isBefore(@Nullable LocalDate arrived, LocalDate left) {
    return arrived != null && !arrived.isAfter(left) && arrived.isAfter(left.minusDays(DAYS));
  }

  private static @Nullable LocalDate day(Candidate candidate) {
    Edtf date = candidate.dating().date();
    return candidate.dating().own() && date != null && date.precision() == Precision.DAY
        ? date.start().orElse(null)
        : null;
  }
}
