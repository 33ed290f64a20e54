package dev.dyad.parser.time;

import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means where it stands.
 *
 * @param kind its TIMEX3 type
 * @param timex its TIMEX3 value
 * @param edtf its date, of days or coarser, where it has one on the calendar
 * @param timeOfDay the part of {@code timex} from the T on, null if no time of day is said
 */
record Resolved(TimeKind kind, String timex, @Nullable Edtf edtf, @Nullable String timeOfDay) {

  static Resolved date(String timex, @Nullable Edtf edtf) {
    return new Resolved(TimeKind.DATE, timex, edtf, null);
  }

  static Resolved of(TimeKind kind, String timex) {
    return new Resolved(kind, timex, null, null);
  }

  /** The same day at a time of it; itself if there is none. */
  Resolved at(@Nullable String time) {
    return time == null ? this : new Resolved(TimeKind.TIME, timex + time, edtf, time);
  }

  /** The same, marked as approximate. */
  Resolved approximate() {
    return new Resolved(kind, timex, edtf == null ? null : edtf.approximate(), timeOfDay);
  }
}
