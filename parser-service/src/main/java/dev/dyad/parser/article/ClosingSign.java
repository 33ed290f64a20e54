package dev.dyad.parser.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what stands behind the last sentence of a story and is no sentence: "(end) mnt.hs",
 * "WAM/Tariq", "— With files from Reuters", "4354**9417".
 */
final class ClosingSign {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 5;

  /** Names behind a dash, with the words that join them. */
  private static final Pattern SIGNERS =
      Pattern.compile(
          "[-—–]{1,2}\\s?(?:(?i:with|reports?|reporting|from|by|and|a|additional)\\s)*+"
              + "(?:\\p{Lu}[\\p{L}.'’/-]*+,?+\\s?+(?:(?:and|with|from|reports?)\\s)*+){1,10}+");

  /** A sentence, and what comes behind it. */
  private static final Pattern LAST = Pattern.compile("[.!?][\"”’')\\]]*(?=\\s|[-–—/(©])");

  private static final Pattern CODE =
      Pattern.compile("[\\d*]{4,}|[\\p{L}.]{1,12}(?:/[\\p{L}.]{1,12}){1,3}(?: \\(.*\\))?");
  private static final Set<String> ENDS = Set.of("end", "ends", "endit", "enditem");

  private final Agencies agencies;

  ClosingSign(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Where the sign at the end of a paragraph begins; its length if it has none. */
  int in(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST);
    Matcher last = LAST.matcher(paragraph).region(from, paragraph.length());
    while (last.find()) {
      if (is(paragraph.substring(last.end()).strip())) {
        return last.end();
      }
    }
    return paragraph.length();
  }

  private boolean is(String rest) {
    if (SIGNERS.matcher(rest).matches()) {
      return true;
    }
    if (rest.isEmpty()
        || PageLine.of(0, 0, rest).words() > MOST_WORDS
        || ".!?\"”".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
      return false;
    }
    boolean marked = "(/[-–—©#*■".indexOf(rest.charAt(0)) >= 0;
    boolean loud = rest.length() > 1 && rest.chars().noneMatch(Character::isLowerCase);
    String bare = rest.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    return marked
        || (loud && Character.isLetter(rest.charAt(0)))
        || CODE.matcher(rest).matches()
        || ENDS.contains(bare)
        || !agencies.in(rest.substring(rest.indexOf(':') + 1)).isEmpty();
  }
}
