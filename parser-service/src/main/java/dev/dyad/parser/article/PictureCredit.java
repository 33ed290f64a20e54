package dev.dyad.parser.article;

import java.util.regex.Pattern;

/** Tells a caption by the credit that ends it: "… at the embassy.—APP", "… in Doha. - Bernama". */
final class PictureCredit {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}/-]+\\s(?:[Pp]hotos?|PHOTOS?)\\)?|[(\\[]\\p{Lu}[\\p{L} ]{1,20}[:/]\\s?[^()\\[\\]]{2,40}[)\\]])$"
              + "|(?:[.!?]\\s?[—–]|[.!?]\\s[-|]|[.!?]\\s?--|\\s\\|\\s|©)\\s?\\p{Lu}[\\p{L}.'/@]*(?:[ /]\\p{Lu}[\\p{L}.'/@]*){0,3}$");

  /** How many characters at the end of a line a credit takes at most. */
  private static final int REACH = 60;

  private static final int LONGEST = 400;

  private PictureCredit() {}

  /** Whether a line ends in a credit. */
  static boolean ends(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return CREDIT.matcher(line.substring(Math.max(0, line.length() - REACH))).find();
  }
}
