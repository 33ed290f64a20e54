package dev.dyad.parser.evaluation;

import dev.dyad.parser.evaluation.ArticleScore.Judged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of all articles of a folder, added up. */
record Results(List<ArticleScore> articles) {

  /** The share of articles in which each part of the page is right. */
  Map<String, Double> fields() {
    Map<String, List<Boolean>> all = new LinkedHashMap<>();
    for (ArticleScore article : articles) {
      article
          .fields()
          .forEach((field, ok) -> all.computeIfAbsent(field, f -> new ArrayList<>()).add(ok));
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    all.forEach(
        (field, oks) ->
            shares.put(field, (double) oks.stream().filter(ok -> ok).count() / oks.size()));
    return shares;
  }

  /** The counts of each measure. */
  Map<String, Tally> tallies() {
    Map<String, Tally> sums = new LinkedHashMap<>();
    articles.forEach(a -> a.tallies().forEach((k, t) -> sums.merge(k, t, Tally::plus)));
    return sums;
  }

  /**
   * How far a confidence can be believed: a row for each fifth of the scale.
   *
   * @param from lowest confidence of the row
   * @param events how many events have a confidence in the row
   * @param stated their mean confidence
   * @param right the share of them that the gold has
   */
  record Reliability(double from, int events, double stated, double right) {}

  /** The reliability table of the main events' confidences. */
  List<Reliability> reliability() {
    List<Reliability> rows = new ArrayList<>();
    for (int fifth = 0; fifth < 5; fifth++) {
      double from = fifth / 5.0;
      double to = fifth == 4 ? 1.01 : (fifth + 1) / 5.0;
      List<Judged> in =
          articles.stream()
              .flatMap(a -> a.judged().stream())
              .filter(j -> from <= j.confidence() && j.confidence() < to)
              .toList();
      rows.add(
          new Reliability(
              from,
              in.size(),
              in.stream().mapToDouble(Judged::confidence).average().orElse(0),
              in.stream().mapToDouble(j -> j.right() ? 1 : 0).average().orElse(0)));
    }
    return rows;
  }

  /** The table as the public scoring script prints it, and the reliability of the confidences. */
  String table() {
    StringBuilder text = new StringBuilder("%-34s%6d%n".formatted("articles", articles.size()));
    fields().forEach((field, share) -> text.append("%-34s%6.3f%n".formatted(field, share)));
    tallies()
        .forEach(
            (measure, t) ->
                text.append(
                    "%-34s%6.3f  precision %.3f  recall %.3f%n"
                        .formatted(measure, t.f1(), t.precision(), t.recall())));
    text.append("%nconfidence   events  stated   right%n".formatted());
    for (Reliability row : reliability()) {
      text.append(
          "%.1f to %.1f   %6d  %6.2f  %6.2f%n"
              .formatted(row.from(), row.from() + 0.2, row.events(), row.stated(), row.right()));
    }
    return text.toString();
  }
}
