package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.Grammar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a date can be that of an occasion at all, by its tense and the word before the date. */
final class DateFit {
  /** A day that a report can be late by, since datelines and zones differ. */
  private static final int TOLERANCE_DAYS = 1;

  /** "Since Monday" gives a first day, "since 2016" none. */
  private static final int RECENT_DAYS = 30;

  private static final int FAR = 6;
  private static final Set<String> SINCE = Set.of("since");

  private final @Nullable LocalDate today;
  private final Set<String> outside;
  private final Set<String> lasting;
  private final Set<String> lastingUntil;
  private final Set<String> sessions;

  DateFit(@Nullable LocalDate today, WordClasses words) {
    this.today = today;
    outside = words.get("@outside");
    lasting = words.get("@lasting");
    lastingUntil = words.get("@until");
    sessions = words.words("@talks|@exercise");
  }

  /** What has happened is not still to come, and what is planned is not past. */
  boolean fits(@Nullable Edtf date, Occasion occasion) {
    if (date == null || today == null || occasion.isPresent()) {
      return date != null;
    }
    return switch (occasion.status()) {
      case OCCURRED -> !date.start().orElse(today).isAfter(today.plusDays(TOLERANCE_DAYS));
      case PLANNED -> !date.end().orElse(today).isBefore(today);
      case PROPOSED, CANCELLED, DENIED -> true;
    };
  }

  /** Whether a told date can be that of an occasion. */
  boolean fits(ToldDate told, Occasion occasion) {
    boolean lastsUntil =
        lastingUntil.contains(told.before())
            && lasting.contains(occasion.verb().lemma().toLowerCase(Locale.ROOT));
    if (lastsUntil) {
      return told.date() != null;
    }
    if (occasion.status() == Status.CANCELLED
        && isUnder(occasion.clause(), told.head(), lastingUntil)) {
      return false;
    }
    boolean since =
        !told.before().equals("since") && isUnder(occasion.clause(), told.head(), SINCE);
    boolean bounds =
        since
            || outside.contains(told.before())
                && !(told.before().equals("since") && isRecentStart(told.date()))
                && !told.isWithinDay();
    return !bounds && fits(told.date(), occasion);
  }

  /**
   * Whether a date belongs to what stands behind one of these words: "put off until after the vote
   * on Monday", "the first visit since the conflict in May".
   */
  private static boolean isUnder(Clause clause, int date, Set<String> prepositions) {
    int at = date;
    for (int i = 0; i < FAR && at != Grammar.NONE && !clause.token(at).isVerb(); i++) {
      if (clause.grammar().children(at, "case", "mark").stream()
          .anyMatch(word -> prepositions.contains(clause.lemma(word)))) {
        return true;
      }
      at = clause.head(at);
    }
    return false;
  }

  private boolean isRecentStart(@Nullable Edtf date) {
    return today != null
        && date != null
        && date.precision() == Precision.DAY
        && date.start()
            .filter(d -> d.isAfter(today.minusDays(RECENT_DAYS)) && !d.isAfter(today))
            .isPresent();
  }

  /** The time that a date stands for: "talks held since Monday" last from then to today. */
  @Nullable Edtf span(ToldDate told, Occasion occasion) {
    Edtf date = told.date();
    boolean open =
        told.before().equals("since")
            && sessions.contains(occasion.clause().lemma(occasion.trigger()));
    return open && date != null && today != null && date.start().filter(today::isAfter).isPresent()
        ? Edtf.interval(Edtf.day(date.start().get()), Edtf.day(today))
        : date;
  }
}
