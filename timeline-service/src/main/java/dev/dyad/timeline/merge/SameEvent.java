package dev.dyad.timeline.merge;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which two accounts are taken for one event: the same two states in the same roles,
 * the same kind of event, dates that fit, and people who fit. docs/decisions/0060 tells why it is
 * as it is.
 *
 * <p>It is symmetric, and looks at nothing but the two accounts. What it reads out of an account it
 * remembers; make a new one for each merge.
 */
final class SameEvent {
  private static final Verdict DIFFERENT = new Verdict.Different();
  private static final Verdict UNCLEAR = new Verdict.Unclear();
  private static final Set<Mode> BY_WIRE = EnumSet.of(Mode.PHONE, Mode.VIDEO);

  /** Below this share of common words, two things done on one day are two things. */
  private static final double UNRELATED = 0.2;

  /** From this share of common words on, two accounts tell of one thing. */
  private static final double RELATED = 0.5;

  private final Map<Account, Subject> subjects = new IdentityHashMap<>();

  /** Compares two accounts. */
  Verdict compare(Account a, Account b) {
    if (!sameKind(a, b) || a.article().equals(b.article())) {
      return DIFFERENT;
    }
    DateFit dates = DateFit.of(a, b);
    PeopleFit people = PeopleFit.of(a, b);
    if (dates == DateFit.APART) {
      return DIFFERENT;
    }
    double subject = subject(a).overlap(subject(b));
    Verdict verdict =
        a.event().type() == EventType.CONSULT
            ? encounter(a, b, dates, people)
            : act(a, b, dates, people, subject);
    return verdict instanceof Verdict.Same
        ? new Verdict.Same(reasons(a, b, dates, people), strength(a, b, dates, people, subject))
        : verdict;
  }

  private Subject subject(Account account) {
    return subjects.computeIfAbsent(account, Subject::of);
  }

  /** People make a meeting or a visit: with others it is another one, however close in time. */
  private static Verdict encounter(Account a, Account b, DateFit dates, PeopleFit people) {
    return switch (people) {
      case OTHERS -> DIFFERENT;
      case BOTH_SIDES -> same();
      case ONE_SIDE -> dates == DateFit.NEAR ? UNCLEAR : same();
      case UNKNOWN -> dates != DateFit.NEAR && sharp(a, b) ? same() : UNCLEAR;
    };
  }

  /** What was done makes an act; who is named with it differs from paper to paper. */
  private static Verdict act(
      Account a, Account b, DateFit dates, PeopleFit people, double subject) {
    boolean known = people == PeopleFit.BOTH_SIDES || people == PeopleFit.ONE_SIDE;
    boolean signing = a.event().mode() == Mode.SIGN && b.event().mode() == Mode.SIGN;
    if (dates == DateFit.EQUAL && sharp(a, b)) {
      return signing || subject >= UNRELATED ? same() : DIFFERENT;
    }
    if (dates == DateFit.NEAR && signing && (isDayOfReport(a) || isDayOfReport(b))) {
      return same();
    }
    if (dates == DateFit.NEAR || !sharp(a, b)) {
      return subject >= RELATED && (known || signing) ? same() : UNCLEAR;
    }
    return subject >= RELATED || (known && subject >= UNRELATED) || signing ? same() : UNCLEAR;
  }

  private static boolean isDayOfReport(Account account) {
    return account.event().dateBasis() == DateBasis.DATELINE
        || account.event().dateBasis() == DateBasis.PUBLISHED;
  }

  private static Verdict same() {
    return new Verdict.Same(List.of(), 0);
  }

  private static boolean sharp(Account a, Account b) {
    return DateFit.isSharp(a) && DateFit.isSharp(b);
  }

  private static boolean sameKind(Account a, Account b) {
    CodedEvent one = a.event();
    CodedEvent other = b.event();
    return a.dyad().equals(b.dyad())
        && one.type() == other.type()
        && sameMode(one.mode(), other.mode())
        && (one.mutual() || other.mutual() || roles(a).equals(roles(b)));
  }

  private static boolean sameMode(@Nullable Mode one, @Nullable Mode other) {
    return one == null
        || other == null
        || one == other
        || (BY_WIRE.contains(one) && BY_WIRE.contains(other));
  }

  /** Which of the dyad's two act. */
  private static List<String> roles(Account account) {
    DyadPair dyad = account.dyad();
    return List.of(dyad.first(), dyad.second()).stream()
        .filter(account.event().source()::contains)
        .toList();
  }

  private static double strength(
      Account a, Account b, DateFit dates, PeopleFit people, double subject) {
    double byDate =
        switch (dates) {
          case EQUAL -> 3;
          case COVERS -> 2;
          case OVERLAP -> 1.5;
          case NEAR -> 0.5;
          case APART -> 0;
        };
    double byPeople =
        switch (people) {
          case BOTH_SIDES -> 3;
          case ONE_SIDE -> 2;
          case UNKNOWN -> 0;
          case OTHERS -> -1;
        };
    double byMode = a.event().mode() == b.event().mode() ? 1 : 0;
    return byDate + byPeople + byMode + (samePlace(a, b) ? 1 : 0) + 2 * subject;
  }

  private static List<String> reasons(Account a, Account b, DateFit dates, PeopleFit people) {
    List<String> reasons = new ArrayList<>();
    if (people == PeopleFit.BOTH_SIDES) {
      reasons.add(visit(a, b) ? "same visitor" : "same people");
    } else if (people == PeopleFit.ONE_SIDE) {
      reasons.add("same people on one side");
    } else if (a.event().mode() != null && a.event().mode() == b.event().mode()) {
      reasons.add("same kind of event");
    }
    reasons.add(
        switch (dates) {
          case EQUAL -> a.from().equals(a.to()) ? "same day" : "same days";
          case COVERS -> visit(a, b) ? "visit covers the day" : "date covers the other";
          case OVERLAP -> "overlapping days";
          case NEAR, APART ->
              a.from().isEmpty() ? "published within days of each other" : "within a day or two";
        });
    if (samePlace(a, b)) {
      reasons.add("same place");
    }
    Status one = a.event().status();
    Status other = b.event().status();
    if (one != other) {
      reasons.add(
          "%s in one, %s in the other".formatted(min(one, other).code(), max(one, other).code()));
    }
    return reasons;
  }

  private static Status min(Status one, Status other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Status max(Status one, Status other) {
    return one.compareTo(other) <= 0 ? other : one;
  }

  private static boolean visit(Account a, Account b) {
    return a.event().mode() == Mode.VISIT && b.event().mode() == Mode.VISIT;
  }

  private static boolean samePlace(Account a, Account b) {
    Place one = a.event().place();
    Place other = b.event().place();
    return one != null
        && other != null
        && Objects.equals(Words.fold(one.name()), Words.fold(other.name()));
  }
}
