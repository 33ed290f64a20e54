package dev.dyad.parser.time;

import dev.dyad.contract.article.TimeExpression;
import dev.dyad.parser.text.AnalyzedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text and resolves them. */
public final class TimeTagger {

  /**
   * Tags a text.
   *
   * @param text the text
   * @param reportedDay the day that "today" means, null if not known: then what depends on it has
   *     no EDTF
   * @return every expression, in order, none overlapping another
   */
  public List<TimeExpression> tag(AnalyzedText text, @Nullable LocalDate reportedDay) {
    return List.of();
  }
}
