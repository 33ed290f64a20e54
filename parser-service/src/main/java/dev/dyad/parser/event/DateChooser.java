package dev.dyad.parser.event;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates what a sentence reports by the first of these that it holds: a date of its own clause, a
 * day counted from that of another clause, the day since which it lasts, a deadline, the day from
 * which something is to hold. What the sentence leaves open, {@link StoryDay} finds in the rest of
 * the article.
 */
final class DateChooser {
  private final ToldDates told;
  private final Charges charges;
  private final OwnDate own;
  private final StayLength lengths;
  private final List<DateEvidence> evidence;

  DateChooser(List<TimeExpression> expressions, @Nullable LocalDate today, WordClasses words) {
    told = new ToldDates(expressions, today);
    charges = new Charges(words);
    DateDistance distance = new DateDistance(words);
    DateFit fit = new DateFit(today, words);
    own = new OwnDate(told, distance, fit);
    lengths = new StayLength(told, distance, words);
    evidence =
        List.of(
            own,
            new CountedDate(told, fit),
            new LastingSince(today, distance, fit, words),
            new Deadline(today, distance),
            new OpeningDate(words, fit));
  }

  /** The date that the sentence of a trigger gives it. */
  Optional<Dating> find(Clause clause, int trigger, Status status) {
    Occasion occasion = new Occasion(clause, trigger, status, told.in(clause));
    Optional<Dating> found =
        evidence.stream().flatMap(kind -> kind.of(occasion).stream()).findFirst();
    return charges.isContent(clause, trigger) ? found.map(Dating::asAside) : found;
  }

  /** The day that a past verb itself carries, if that is not still to come. */
  Optional<Dating> day(Clause clause, int verb) {
    if (!clause.token(verb).pos().matches("VB[DN]")) {
      return Optional.empty();
    }
    Occasion occasion = new Occasion(clause, verb, Status.OCCURRED, told.in(clause));
    return own.nearest(occasion, token -> clause.relation(token).startsWith("obl"))
        .filter(d -> d.date() != null && d.date().precision() == Precision.DAY);
  }

  /**
   * Whether what its verb tells in the present is still to come by its date: "sends a team on
   * Monday".
   */
  boolean isToCome(Clause clause, int trigger, Dating dating) {
    LocalDate today = told.today();
    return today != null
        && dating.own()
        && dating.date() != null
        && dating.date().start().filter(today::isBefore).isPresent()
        && new Occasion(clause, trigger, Status.OCCURRED, List.of()).isPresent();
  }

  /** How many days a length in the sentence gives a trigger, 0 if none does. */
  int days(Clause clause, int trigger, @Nullable Mode mode) {
    return lengths.days(clause, trigger, mode);
  }
}
