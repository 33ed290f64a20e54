package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the candidates of one event say of its date and status, taken together. */
final class Story {
  private static final List<Status> STRONGEST =
      List.of(Status.CANCELLED, Status.OCCURRED, Status.PLANNED, Status.PROPOSED, Status.DENIED);

  private final List<Candidate> parts;

  Story(List<Candidate> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The candidate that says most exactly what the event is: by what means, or of how many. */
  Candidate lead() {
    Candidate first = parts.getFirst();
    return parts.stream()
        .filter(
            part ->
                (part.isAtDistance() && first.mode() == Mode.MEET)
                    || (part.mode() == Mode.RELATIONS && first.mode() == Mode.RECOGNISE))
        .findFirst()
        .or(() -> parts.stream().filter(part -> isOfMore(part, first)).findFirst())
        .orElse(first);
  }

  private static boolean isOfMore(Candidate part, Candidate first) {
    return first.assumed() > 0
        && part.states().size() > first.states().size()
        && part.states().containsAll(first.states());
  }

  /** How far the event has come by the strongest word of the article. */
  Status status() {
    return parts.stream()
        .map(Candidate::status)
        .min(Comparator.comparingInt(STRONGEST::indexOf))
        .orElse(Status.OCCURRED);
  }

  /** When it happens: what lasts from its first day to its last, as far as they are told. */
  Dating dating() {
    Dating plain =
        parts.stream()
            .map(Candidate::dating)
            .min(Comparator.comparingInt(Story::rank))
            .orElse(Dating.NONE);
    boolean lasts =
        parts.getFirst().mode() == Mode.VISIT
            || parts.stream().anyMatch(p -> p.days() > 1)
            || (endures() && start(plain).isPresent() && day(Phase.END).isPresent());
    return lasts ? whole(plain) : plain;
  }

  /** Talks and exercises begin and end; a truce that "began" has not ended with the fighting. */
  private boolean endures() {
    return parts.getFirst().type() == EventType.CONSULT
        || parts.getFirst().type() == EventType.COOPERATE;
  }

  private static int rank(Dating dating) {
    if (dating.date() == null) {
      return 4;
    }
    if (!dating.own()) {
      return 3;
    }
    return dating.date().precision() == Precision.DAY && !isWeek(dating.date()) ? 0 : 1;
  }

  /** "next week", which a day told elsewhere tells more exactly. */
  private static boolean isWeek(Edtf date) {
    return date.isInterval()
        && date.start().filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).isPresent()
        && date.start().map(day -> day.plusDays(6)).equals(date.end());
  }

  private static boolean isDay(Dating dating) {
    Edtf date = dating.date();
    return dating.own() && date != null && date.precision() == Precision.DAY && !date.isInterval();
  }

  private Dating whole(Dating plain) {
    Optional<Dating> whole =
        parts.stream()
            .filter(p -> p.dating().own())
            .map(Candidate::dating)
            .filter(d -> d.date() != null && d.date().isInterval())
            .filter(d -> d.date() != null && !(isWeek(d.date()) && isDay(plain)))
            .findFirst();
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<LocalDate> start = start(plain);
    Optional<LocalDate> end = day(Phase.END);
    int days = parts.stream().mapToInt(Candidate::days).max().orElse(0);
    boolean ended = parts.stream().anyMatch(p -> p.phase() == Phase.END);
    if (start.isEmpty() && end.isEmpty() && days > 0 && ended) {
      end = Optional.ofNullable(plain.date()).flatMap(Edtf::end);
    }
    boolean arrived = parts.stream().anyMatch(p -> p.phase() == Phase.START);
    if (start.isEmpty() && end.isEmpty() && days > 0 && (plain.own() || arrived)) {
      start = Optional.ofNullable(plain.date()).flatMap(Edtf::start);
    }
    if (end.isEmpty() && start.isPresent() && days > 0) {
      end = Optional.of(start.get().plusDays(days - 1L));
    }
    if (start.isEmpty() && end.isPresent() && days > 0) {
      start = Optional.of(end.get().minusDays(days - 1L));
    }
    if (start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())) {
      return new Dating(
          Edtf.interval(Edtf.day(start.get()), Edtf.day(end.get())),
          plain.basis() == null ? DateBasis.RELATIVE : plain.basis(),
          true);
    }
    return plain;
  }

  /** Its first day, or the day that it is told of where that lies before its last: "held on". */
  private Optional<LocalDate> start(Dating plain) {
    return day(Phase.START)
        .or(
            () ->
                day(Phase.END)
                    .flatMap(
                        end ->
                            Optional.ofNullable(plain.own() ? plain.date() : null)
                                .filter(date -> date.precision() == Precision.DAY)
                                .flatMap(Edtf::start)
                                .filter(end::isAfter)));
  }

  private Optional<LocalDate> day(Phase phase) {
    return parts.stream()
        .filter(p -> p.phase() == phase && p.dating().own())
        .map(Candidate::dating)
        .filter(d -> d.date() != null && d.date().precision() == Precision.DAY)
        .flatMap(d -> d.date() == null ? null : d.date().start().stream())
        .findFirst();
  }
}
