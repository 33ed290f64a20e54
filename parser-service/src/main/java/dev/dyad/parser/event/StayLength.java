package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.text.Grammar;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many days a visit or a round of talks lasts: "a three-day visit", "two days of talks". */
final class StayLength {
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");

  private final ToldDates told;
  private final DateDistance distance;
  private final Set<String> sessions;

  StayLength(ToldDates told, DateDistance distance, WordClasses words) {
    this.told = told;
    this.distance = distance;
    this.sessions = words.words("@talks|@exercise");
  }

  /** How many days a length in the sentence gives a trigger, 0 if none does. */
  int days(Clause clause, int trigger, @Nullable Mode mode) {
    for (ToldDate length : told.in(clause)) {
      Matcher days = DAYS.matcher(length.expression().timex());
      if (length.expression().kind() == TimeKind.DURATION
          && days.matches()
          && lasts(clause, length, mode)
          && distance.isWithin(clause, trigger, length.head())) {
        return Integer.parseInt(days.group(1));
      }
    }
    return 0;
  }

  /** Whether a length is that of a visit, or of talks where the event is no visit. */
  private boolean lasts(Clause clause, ToldDate length, @Nullable Mode mode) {
    int above = clause.head(length.head());
    boolean ofNoun = above != Grammar.NONE && clause.token(above).isNoun();
    if (mode == Mode.VISIT) {
      return !ofNoun
          ? !DateOffset.opensWith(clause.sentence(), length.expression())
          : !sessions.contains(clause.lemma(above));
    }
    return (ofNoun && sessions.contains(clause.lemma(above)))
        || clause.grammar().children(length.head(), "nmod").stream()
            .anyMatch(noun -> sessions.contains(clause.lemma(noun)));
  }
}
