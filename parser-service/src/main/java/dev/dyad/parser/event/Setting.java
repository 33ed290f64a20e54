package dev.dyad.parser.event;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.article.ArticleParts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an article as a whole tells of its events: whom it is about, when and where it reports. */
final class Setting {
  private static final int LEAD = 3;
  private static final int NEAR_DAYS = 3;

  /** A state with a smaller share of the mentions of the first is one in passing. */
  private static final double SHARE = 0.1;

  private final ArticleParts article;
  private final Cast cast;
  private final List<String> ranked;

  Setting(ArticleParts article, Cast cast) {
    this.article = article;
    this.cast = cast;
    this.ranked = rank(cast);
  }

  Cast cast() {
    return cast;
  }

  /** The states that the article speaks of, the most mentioned first; the lead counts double. */
  private static List<String> rank(Cast cast) {
    Map<String, Double> weights = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      double weight = mention.sentence() < LEAD ? 2 : 1;
      if (mention.kind() == MentionKind.PLACE) {
        weight /= 2;
      }
      for (String state : mention.states()) {
        weights.merge(state, weight, Double::sum);
      }
    }
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= SHARE * most)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The two states that the article is about, fewer if it speaks of fewer. */
  List<String> dyad() {
    return ranked.subList(0, Math.min(2, ranked.size()));
  }

  /** Whether the article speaks of a state as one that acts, not only as a place. */
  boolean speaksOf(String state) {
    return cast.mentions().stream()
        .anyMatch(m -> m.kind() != MentionKind.PLACE && m.states().contains(state));
  }

  /** The other state of the article's dyad. */
  Optional<String> counterpart(String state) {
    List<String> dyad = dyad();
    return dyad.size() == 2 && dyad.contains(state)
        ? Optional.of(dyad.get(dyad.getFirst().equals(state) ? 1 : 0))
        : Optional.empty();
  }

  Optional<LocalDate> reportedDay() {
    return article.reportedDay();
  }

  /** Whether a date lies so near the day of the report that the article may be there still. */
  boolean near(Dating dating) {
    Optional<LocalDate> today = reportedDay();
    Edtf date = dating.date();
    if (date == null || today.isEmpty()) {
      return date == null;
    }
    return !date.end().orElse(today.get()).isBefore(today.get().minusDays(NEAR_DAYS))
        && !date.start().orElse(today.get()).isAfter(today.get().plusDays(NEAR_DAYS));
  }

  /** The dating of what carries no date of its own. */
  Dating reported() {
    Optional<LocalDate> day = article.reportedDay();
    if (day.isEmpty()) {
      return Dating.NONE;
    }
    Dateline dateline = article.dateline();
    boolean fromDateline =
        dateline != null && (dateline.date() != null || article.published() == null);
    return new Dating(
        Edtf.day(day.get()), fromDateline ? DateBasis.DATELINE : DateBasis.PUBLISHED, false);
  }

  /**
   * The state that the article reports from: its dateline's, else that of the lead's first place.
   */
  Optional<String> host() {
    if (dateline() != null && dateline().country() != null) {
      return Optional.of(dateline().country());
    }
    return cast.mentions().stream()
        .filter(m -> m.sentence() < LEAD && m.kind() == MentionKind.PLACE && !m.states().isEmpty())
        .map(m -> m.states().getFirst())
        .filter(dyad()::contains)
        .findFirst();
  }

  @Nullable Dateline dateline() {
    return article.dateline();
  }
}
