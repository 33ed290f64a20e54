package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.DateEvidence.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an HTML page was published, by weighing every date that it declares or shows: the day
 * for which most speaks is taken, with its time of day if one of its signs gives it.
 */
final class HtmlDates {
  /** What each further kind of source that names the same day adds. */
  private static final double AGREEMENT = 1.2;

  /** Less than this speaks for no date at all. */
  private static final double ENOUGH = 1.0;

  /** The same for the best sign of a page that has none but weak ones. */
  private static final double AT_LEAST = -3.0;

  /** What an address adds to the days of the month that it names. */
  private static final double MONTH = 1.5;

  private final DeclaredDates declared;
  private final ShownDates shown;
  private final PageLanguage languages = new PageLanguage();

  HtmlDates(PrintedTimes times, Clock clock) {
    DateEvidence evidence = new DateEvidence();
    DateTexts texts = new DateTexts(times, clock);
    this.declared = new DeclaredDates(evidence, texts);
    this.shown = new ShownDates(evidence, texts);
  }

  /** The time of publication; empty if nothing on the page tells. */
  Optional<PublicationTime> published(
      Document page, JsonLd linked, MetaTags meta, @Nullable PageAddress address) {
    List<DateCandidate> found = new ArrayList<>(declared.in(page, linked, meta, address));
    found.addAll(shown.in(page, languages.of(page, meta, address)));
    Map<LocalDate, List<DateCandidate>> days = new LinkedHashMap<>();
    for (DateCandidate candidate : found) {
      days.computeIfAbsent(candidate.time().date(), day -> new ArrayList<>()).add(candidate);
    }
    YearMonth month = address == null ? null : address.dates().month().orElse(null);
    return best(days.values(), month, ENOUGH).or(() -> best(days.values(), month, AT_LEAST));
  }

  /** The time of the day with the most weight, if a sign of it has enough. */
  private static Optional<PublicationTime> best(
      Collection<List<DateCandidate>> days, @Nullable YearMonth month, double enough) {
    return days.stream()
        .filter(day -> strongest(day).weight() >= enough)
        .max(
            Comparator.<List<DateCandidate>>comparingDouble(
                    day -> weight(day) + (isIn(month, day) ? MONTH : 0))
                .thenComparing(day -> -strongest(day).order()))
        .map(HtmlDates::exactest);
  }

  private static boolean isIn(@Nullable YearMonth month, List<DateCandidate> day) {
    return YearMonth.from(day.getFirst().time().date()).equals(month);
  }

  private static double weight(List<DateCandidate> day) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    day.stream().filter(one -> one.weight() > 0).forEach(one -> kinds.add(one.kind()));
    return strongest(day).weight() + AGREEMENT * Math.max(0, kinds.size() - 1);
  }

  private static DateCandidate strongest(List<DateCandidate> day) {
    return day.stream()
        .max(
            Comparator.comparingDouble(DateCandidate::weight)
                .thenComparing(candidate -> -candidate.order()))
        .orElseThrow();
  }

  /** The time of the best sign of a day that gives more than the day, else the day. */
  private static PublicationTime exactest(List<DateCandidate> day) {
    return day.stream()
        .filter(DateCandidate::timed)
        .filter(candidate -> candidate.weight() >= ENOUGH)
        .max(
            Comparator.comparingDouble(DateCandidate::weight)
                .thenComparing(candidate -> -candidate.order()))
        .orElseGet(() -> strongest(day))
        .time();
  }
}
