package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the news of an article from what it recalls and from what is said in a meeting. */
final class SalienceJudge {
  /** What happened longer before the report is no news. */
  private static final int FRESH_DAYS = 8;

  /** What has gone on for longer is no news either. */
  private static final int LASTING_DAYS = 60;

  private static final Set<EventType> WORDS =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);
  private static final Set<String> GESTURES = Set.of("018", "055");

  /** Who reads on finds what else was asked for and denied; the news stands above. */
  private static final int NEWS_PARAGRAPHS = 2;

  private final Setting setting;
  private final AnalyzedText text;
  private final WordClasses words;
  private final Set<String> interlocutors = new HashSet<>();

  SalienceJudge(Setting setting, AnalyzedText text, WordClasses words, List<Candidate> candidates) {
    this.setting = setting;
    this.text = text;
    this.words = words;
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
    boolean guessed =
        candidate.assumed() > 1 && candidate.status() == Status.OCCURRED && !lead(candidate);
    return !old(candidate) && !thirdParty(candidate) && !offered && !guessed && !remark(candidate);
  }

  private boolean said(Candidate candidate) {
    return !lead(candidate)
        && (candidate.soft()
            || courtesy(candidate)
            || saidInMeeting(candidate)
            || (candidate.assumed() > 1 && !candidate.mutual()));
  }

  private boolean lead(Candidate candidate) {
    return paragraph(candidate) == 0;
  }

  private int paragraph(Candidate candidate) {
    return text.sentences().get(candidate.sentence()).paragraph();
  }

  /** Appeals and denials that are told late are the usual words about the news. */
  private boolean remark(Candidate candidate) {
    return paragraph(candidate) >= NEWS_PARAGRAPHS
        && (candidate.type() == EventType.REQUEST
            || (candidate.type() == EventType.REJECT
                && candidate.assumed() > 0
                && denial(candidate)));
  }

  private boolean denial(Candidate candidate) {
    String lemma = text.sentences().get(candidate.sentence()).token(candidate.trigger()).lemma();
    return words.get("@denial").contains(lemma.toLowerCase(Locale.ROOT));
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
    Edtf date = candidate.dating().date();
    boolean over = date.end().filter(today.get().minusDays(FRESH_DAYS)::isAfter).isPresent();
    boolean lasting =
        candidate.status() == Status.OCCURRED
            && date.isInterval()
            && date.start().filter(today.get().minusDays(LASTING_DAYS)::isAfter).isPresent();
    return over || lasting;
  }
}
