package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text and resolves them. What counts as an expression and how its
 * value is written follow TIMEX3 (TimeML 1.2.1; extents without prepositions). The EDTF of a time
 * of day is its day. Safe for use by several threads.
 */
public final class TimeTagger {
  private final Cues cues = new Cues();
  private final ExpressionFinder finder =
      new ExpressionFinder(new RuleBook(), new Plausibility(cues));
  private final TenseReader tenses = new TenseReader(cues);
  private final Asides asides = new Asides(cues);
  private final Joiner joiner = new Joiner();

  /**
   * Tags a text.
   *
   * @param text the text
   * @param reportedDay the day that "today" means, null if not known: then what depends on it has
   *     no EDTF
   * @return every expression, in order, none overlapping another
   */
  public List<TimeExpression> tag(AnalyzedText text, @Nullable LocalDate reportedDay) {
    List<TimeExpression> all = new ArrayList<>();
    Mentions mentions = new Mentions();
    Map<String, List<Found>> known = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      List<Joiner.Piece> pieces = new ArrayList<>();
      for (Found found : found(text.body(), sentence, known)) {
        Tense tense = tenses.of(sentence, found.span());
        Reading reading = joiner.withYear(text.body(), pieces, found);
        Resolved resolved = reading.in(new Anchor(reportedDay, mentions, tense));
        pieces.add(new Joiner.Piece(found.span(), reading, resolved));
        if (resolved.edtf() != null) {
          mentions.add(resolved.edtf(), reportedDay, asides.holds(sentence, found.span()));
        }
      }
      mentions.endSentence();
      joiner.join(text.body(), pieces).forEach(piece -> all.add(piece.expression()));
    }
    return List.copyOf(all);
  }

  /** The expressions of a sentence; those of one that is told again are not looked for again. */
  private List<Found> found(String body, Sentence sentence, Map<String, List<Found>> known) {
    int start = sentence.span().start();
    return known
        .computeIfAbsent(
            sentence.span().in(body), text -> shifted(finder.find(body, sentence), -start))
        .stream()
        .map(found -> shifted(found, start))
        .toList();
  }

  private static List<Found> shifted(List<Found> all, int by) {
    return all.stream().map(found -> shifted(found, by)).toList();
  }

  private static Found shifted(Found found, int by) {
    Span span = found.span();
    return new Found(new Span(span.start() + by, span.end() + by), found.reading());
  }
}
