package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads which agencies a line thanks for a part of a story: "(With inputs from PTI)", "Reuters
 * contributed to this report".
 */
final class SharedCredits {
  /** Longer lines are running text. */
  private static final int LONGEST = 200;

  private final Agencies agencies;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  SharedCredits(Agencies agencies) {
    this.agencies = agencies;
    for (LexiconRow row : Lexicon.read("article/shared-credits.tsv", "agencies", "phrase").rows()) {
      switch (row.required("agencies")) {
        case "follow" -> before.add(row.required("phrase"));
        case "precede" -> after.add(row.required("phrase"));
        default -> throw row.malformed("neither follow nor precede");
      }
    }
  }

  /** The agencies that a line names beside such a phrase. */
  List<String> in(String line) {
    String text = line.toLowerCase(Locale.ROOT);
    if (line.length() > LONGEST || text.length() != line.length()) {
      return List.of();
    }
    for (String phrase : before) {
      int at = text.indexOf(phrase);
      if (at >= 0 && isWhole(text, at, at + phrase.length())) {
        return agencies.in(line.substring(at + phrase.length()));
      }
    }
    for (String phrase : after) {
      int at = text.indexOf(phrase);
      if (at > 0) {
        return agencies.in(line.substring(0, at));
      }
    }
    return List.of();
  }

  private static boolean isWhole(String text, int from, int to) {
    boolean starts = from == 0 || !Character.isLetter(text.charAt(from - 1));
    return starts && to < text.length() && !Character.isLetter(text.charAt(to));
  }
}
