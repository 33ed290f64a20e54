package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;

/** How far an event has come by the words that tell of it and by its date, taken together. */
final class Progress {
  private final Setting setting;

  Progress(Setting setting) {
    this.setting = setting;
  }

  /** What is told as done on a day to come is still to be done: "before he travels on Monday". */
  Status inTime(Status status, Dating dating) {
    return status == Status.OCCURRED && isAhead(dating) ? Status.PLANNED : status;
  }

  /** Whether what is only announced is news already: a sanction, or that one is to be lifted. */
  boolean isDecided(EventPattern pattern, Status status, Dating dating) {
    EventType type = pattern.code().type();
    boolean decision =
        (type == EventType.SANCTION && pattern.mode() != Mode.DISCONTINUE)
            || (type == EventType.CONCEDE && pattern.mode() == Mode.EASE);
    return decision && status == Status.PLANNED && !isAhead(dating);
  }

  /** Whether an event's own date lies behind the day of the report. */
  private boolean isAhead(Dating dating) {
    Edtf date = dating.date();
    return dating.own()
        && date != null
        && setting.reportedDay().filter(date.start().orElse(LocalDate.MIN)::isAfter).isPresent();
  }
}
