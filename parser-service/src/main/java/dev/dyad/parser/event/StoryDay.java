package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day that an article tells of: what carries no date of its own happened on the day of the
 * lead's news ("on Tuesday"), which may lie before the day of the report.
 */
final class StoryDay {
  private static final int LEAD = 3;
  private static final int DAYS = 4;

  private final Dating day;

  private StoryDay(Dating day) {
    this.day = day;
  }

  /** Finds it among what the lead reports; else it is the day of the report. */
  static StoryDay of(List<Candidate> candidates, Setting setting) {
    Optional<LocalDate> today = setting.reportedDay();
    return candidates.stream()
        .filter(c -> c.sentence() < LEAD && c.status() == Status.OCCURRED && c.dating().own())
        .map(Candidate::dating)
        .filter(d -> today.isPresent() && fresh(d.date(), today.get()))
        .findFirst()
        .map(d -> new StoryDay(new Dating(d.date(), d.basis(), false)))
        .orElseGet(() -> new StoryDay(setting.reported()));
  }

  private static boolean fresh(@org.jspecify.annotations.Nullable Edtf date, LocalDate today) {
    return date != null
        && !date.isInterval()
        && date.precision() == Precision.DAY
        && date.start().isPresent()
        && !date.start().get().isBefore(today.minusDays(DAYS))
        && !date.start().get().isAfter(today);
  }

  /** A candidate with its date: its own, the story's, or none for what is only planned. */
  Candidate date(Candidate candidate) {
    if (candidate.dating().own()) {
      return candidate;
    }
    return candidate.dated(candidate.status() == Status.OCCURRED ? day : Dating.NONE);
  }
}
