package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the news of an article from what it recalls and from what is said in a meeting. */
final class SalienceJudge {
  /** What happened longer before the report is no news. */
  private static final int FRESH_DAYS = 8;

  private static final Set<EventType> WORDS =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);
  private static final Set<String> GESTURES = Set.of("018", "055");

  private final Setting setting;
  private final AnalyzedText text;
  private final Set<String> interlocutors = new HashSet<>();

  SalienceJudge(Setting setting, AnalyzedText text, List<Candidate> candidates) {
    this.setting = setting;
    this.text = text;
    candidates.stream()
        .filter(c -> c.type() == EventType.CONSULT && c.status() == Status.OCCURRED)
        .filter(this::lead)
        .forEach(c -> interlocutors.addAll(c.actors()));
  }

  /**
   * What an event is to its article by all that is told of it; empty if it is merely said, in a
   * meeting or of others.
   */
  Optional<Salience> judge(List<Candidate> parts) {
    List<Candidate> told = parts.stream().filter(part -> !said(part)).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(told.stream().anyMatch(this::news) ? Salience.MAIN : Salience.BACKGROUND);
  }

  private boolean news(Candidate candidate) {
    boolean offered = candidate.status() == Status.PROPOSED && !lead(candidate);
    boolean guessed = candidate.assumed() > 1 && !lead(candidate);
    return !old(candidate) && !thirdParty(candidate) && !offered && !guessed;
  }

  private boolean said(Candidate candidate) {
    return !lead(candidate)
        && (candidate.soft()
            || courtesy(candidate)
            || saidInMeeting(candidate)
            || (candidate.assumed() > 1 && !candidate.mutual()));
  }

  private boolean lead(Candidate candidate) {
    return text.sentences().get(candidate.sentence()).paragraph() == 0;
  }

  /** Thanks, praise and promises are news only where the article opens with them. */
  private static boolean courtesy(Candidate candidate) {
    return candidate.type() == EventType.AGREE
        || (candidate.type() == EventType.SUPPORT
            && candidate.mode() == null
            && !GESTURES.contains(candidate.code().code()));
  }

  private boolean saidInMeeting(Candidate candidate) {
    return WORDS.contains(candidate.type())
        && candidate.mode() != Mode.SIGN
        && !GESTURES.contains(candidate.code().code())
        && !Collections.disjoint(interlocutors, candidate.actors());
  }

  private boolean thirdParty(Candidate candidate) {
    return !setting.dyad().isEmpty() && Collections.disjoint(setting.dyad(), candidate.states());
  }

  private boolean old(Candidate candidate) {
    Optional<LocalDate> today = setting.reportedDay();
    if (candidate.dating().date() == null || today.isEmpty()) {
      return false;
    }
    return candidate
        .dating()
        .date()
        .end()
        .map(end -> end.isBefore(today.get().minusDays(FRESH_DAYS)))
        .orElse(false);
  }
}
