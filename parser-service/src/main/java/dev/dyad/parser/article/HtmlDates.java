package dev.dyad.parser.article;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.DateEvidence.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final DeclaredDates declared;
  private final ShownDates shown;

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
    found.addAll(shown.in(page, language(page)));
    Map<LocalDate, List<DateCandidate>> days = new LinkedHashMap<>();
    for (DateCandidate candidate : found) {
      days.computeIfAbsent(candidate.time().date(), day -> new ArrayList<>()).add(candidate);
    }
    return days.values().stream()
        .filter(day -> strongest(day).weight() >= ENOUGH)
        .max(
            Comparator.comparingDouble(HtmlDates::weight)
                .thenComparing(day -> -strongest(day).order()))
        .map(HtmlDates::exactest);
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

  private static String language(Document page) {
    Element root = page.selectFirst("html");
    String stated = root == null ? "" : root.attr("lang");
    String code = stated.isEmpty() && root != null ? root.attr("xml:lang") : stated;
    String language = Locale.forLanguageTag(code.strip().replace('_', '-')).getLanguage();
    return LANGUAGES.contains(language) ? language : "en";
  }
}
