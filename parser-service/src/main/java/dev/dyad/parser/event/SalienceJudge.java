package dev.dyad.parser.event;

import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

/** Tells the news of an article from what it recalls. */
final class SalienceJudge {
  /** What happened longer before the report is no news. */
  private static final int FRESH_DAYS = 8;

  private final Setting setting;
  private final AnalyzedText text;

  SalienceJudge(Setting setting, AnalyzedText text) {
    this.setting = setting;
    this.text = text;
  }

  Salience judge(Candidate candidate) {
    int paragraph = text.sentences().get(candidate.sentence()).paragraph();
    boolean lead = paragraph == 0;
    if (old(candidate)) {
      return Salience.BACKGROUND;
    }
    if (!lead && (candidate.soft() || candidate.assumed() > 1)) {
      return Salience.BACKGROUND;
    }
    if (!lead && candidate.status() == Status.PROPOSED) {
      return Salience.BACKGROUND;
    }
    if (!setting.dyad().isEmpty() && Collections.disjoint(setting.dyad(), candidate.states())) {
      return Salience.BACKGROUND;
    }
    return Salience.MAIN;
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
