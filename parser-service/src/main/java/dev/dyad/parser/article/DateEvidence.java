package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lexicon of what makes a date of a page that of its publication. */
final class DateEvidence {
  private final Map<Kind, Map<String, Double>> weights = new EnumMap<>(Kind.class);

  /** Where a sign stands. */
  enum Kind {
    /** In the page's JSON-LD. */
    LINKED,
    /** In its meta tags. */
    META,
    /** In any script. */
    SCRIPT,
    /** In its address. */
    ADDRESS,
    /** In the address of its picture. */
    PICTURE,
    /** In the markup of an element. */
    MARKED,
    /** The tag of an element. */
    TAG,
    /** The class or id of an element. */
    NAME,
    /** The text before the date. */
    LABEL,
    /** An element around it where the dates of other things stand. */
    PLACE
  }

  DateEvidence() {
    for (LexiconRow row :
        Lexicon.read("article/date-evidence.tsv", "kind", "sign", "weight").rows()) {
      Map<String, Double> signs =
          weights.computeIfAbsent(
              row.oneOf("kind", Kind.class), kind -> new LinkedHashMap<String, Double>());
      if (signs.put(row.required("sign"), weight(row)) != null) {
        throw row.malformed("the same sign twice");
      }
    }
  }

  private static double weight(LexiconRow row) {
    try {
      return Double.parseDouble(row.required("weight"));
    } catch (NumberFormatException e) {
      throw row.malformed("a weight that is no number");
    }
  }

  /** The signs of a kind with their weights, in the lexicon's order. */
  Map<String, Double> of(Kind kind) {
    return weights.getOrDefault(kind, Map.of());
  }

  /** The weight of a sign, 0 if it is none. */
  double weight(Kind kind, String sign) {
    return of(kind).getOrDefault(sign, 0.0);
  }
}
