package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts together what an article tells several times. */
final class EventMerger {
  /** A visit's parts lie no farther apart. */
  private static final int VISIT_DAYS = 10;

  /** What carries no date of its own may be this far from what does. */
  private static final int LOOSE_DAYS = 2;

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 1);

  /** The groups of candidates that are one event, in the order of their first. */
  List<List<Candidate>> merge(List<Candidate> candidates) {
    List<List<Candidate>> groups = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<List<Candidate>> home =
          groups.stream().filter(g -> g.stream().allMatch(c -> same(c, candidate))).findFirst();
      home.ifPresentOrElse(
          g -> g.add(candidate), () -> groups.add(new ArrayList<>(List.of(candidate))));
    }
    return groups;
  }

  private static boolean same(Candidate a, Candidate b) {
    return a.type() == b.type()
        && (withRelations(a, b)
            || withRelations(b, a)
            || within(a, b)
            || within(b, a)
            || (sameParties(a, b) && sameKind(a, b)))
        && sameTime(a, b)
        && samePeople(a, b);
  }

  /** Whoever opens relations with a state recognises it; told of one day, that is one event. */
  private static boolean withRelations(Candidate part, Candidate whole) {
    return part.mode() == Mode.RECOGNISE
        && whole.mode() == Mode.RELATIONS
        && part.status() == whole.status()
        && part.states().equals(whole.states())
        && Objects.equals(part.dating().date(), whole.dating().date());
  }

  /** A meeting or a drill of which not every party is told may be one of several states. */
  private static boolean within(Candidate part, Candidate whole) {
    boolean sameKind =
        (whole.mode() == Mode.MULTILATERAL && part.mode() == Mode.MEET)
            || (whole.mutual() && part.mutual() && whole.mode() == part.mode());
    return sameKind
        && part.assumed() > 0
        && part.status() == whole.status()
        && whole.states().containsAll(part.states());
  }

  private static boolean sameParties(Candidate a, Candidate b) {
    return a.mutual() || b.mutual()
        ? a.states().equals(b.states())
        : Set.copyOf(a.source()).equals(Set.copyOf(b.source()))
            && Set.copyOf(a.target()).equals(Set.copyOf(b.target()));
  }

  /**
   * Praise, condolences and signings are all SUPPORT, and never one event; who protests also says
   * what he protests at.
   */
  private static boolean sameKind(Candidate a, Candidate b) {
    return switch (a.type()) {
      case SUPPORT -> a.code().equals(b.code());
      case ACCUSE -> (a.mode() == Mode.INVESTIGATE) == (b.mode() == Mode.INVESTIGATE);
      default -> a.mode() == null || b.mode() == null || a.mode() == b.mode() || sameTalks(a, b);
    };
  }

  /**
   * "The talks will go ahead, by video link": one sentence tells of the talks and of their means.
   */
  private static boolean sameTalks(Candidate a, Candidate b) {
    return a.sentence() == b.sentence()
        && Objects.equals(a.dating().date(), b.dating().date())
        && ((a.mode() == Mode.MEET && b.isAtDistance())
            || (b.mode() == Mode.MEET && a.isAtDistance()));
  }

  private static boolean sameTime(Candidate a, Candidate b) {
    Edtf first = a.dating().date();
    Edtf second = b.dating().date();
    boolean again = a.mode() == Mode.SIGN && (a.vague() || b.vague());
    boolean loose = !a.dating().own() || !b.dating().own();
    boolean sameTrigger = a.trigger() == b.trigger();
    boolean together = (loose || sameTrigger) && a.sentence() == b.sentence();
    if (isSequel(a, b) || isSequel(b, a)) {
      return false;
    }
    if (again || together || first == null || second == null || first.equals(second)) {
      return true;
    }
    long slack = 0;
    boolean begun = a.phase() == Phase.START || a.sentence() == b.sentence();
    boolean ends = begun && b.phase() == Phase.END;
    if (a.mode() == Mode.VISIT || ends || isCourse(a) || isCourse(b)) {
      slack = VISIT_DAYS;
    } else if (loose) {
      slack = LOOSE_DAYS;
    }
    LocalDate start = first.start().orElse(FIRST).minusDays(slack);
    LocalDate end = first.end().orElse(LAST).plusDays(slack);
    return !second.start().orElse(FIRST).isAfter(end) && !second.end().orElse(LAST).isBefore(start);
  }

  /** "The exercise began on Monday" tells of one that is told elsewhere. */
  private static boolean isCourse(Candidate part) {
    return part.mode() == Mode.MILITARY && part.assumed() > 1 && part.phase() != Phase.WHOLE;
  }

  /** What is still to come on a day of its own is not what has happened on an earlier one. */
  private static boolean isSequel(Candidate done, Candidate planned) {
    Edtf first = done.dating().date();
    Edtf second = planned.dating().date();
    return done.status() == Status.OCCURRED
        && planned.status() == Status.PLANNED
        && planned.mode() != Mode.VISIT
        && planned.dating().own()
        && first != null
        && second != null
        && first.end().orElse(FIRST).isBefore(second.start().orElse(FIRST));
  }

  /** Two meetings of the same states with other people are two. */
  private static boolean samePeople(Candidate a, Candidate b) {
    if (a.type() != EventType.CONSULT || a.vague() || b.vague()) {
      return true;
    }
    if (a.mode() == Mode.VISIT
        && a.status() != b.status()
        && Objects.equals(Status.PROPOSED, b.status())) {
      return false;
    }
    if (a.actors().isEmpty() || b.actors().isEmpty()) {
      return true;
    }
    Set<String> more = new HashSet<>(a.actors());
    Set<String> less = new HashSet<>(b.actors());
    if (less.size() > more.size()) {
      Set<String> swap = more;
      more = less;
      less = swap;
    }
    return a.mode() == Mode.VISIT ? !Collections.disjoint(more, less) : more.containsAll(less);
  }
}
