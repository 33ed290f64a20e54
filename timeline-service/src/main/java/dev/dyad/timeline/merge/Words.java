package dev.dyad.timeline.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a row of plain words: small letters without accents, no punctuation. */
public final class Words {
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("[’'ʼ‘`]");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Words() {}

  /** The words of a text, in order. */
  public static List<String> of(String text) {
    String plain = fold(text);
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }

  /** The words of a text, joined by single spaces. */
  public static String fold(String text) {
    return NEITHER.matcher(plain(text)).replaceAll(" ").strip();
  }

  /** A text in small letters, without accents and apostrophes; other punctuation stays. */
  public static String plain(String text) {
    String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return APOSTROPHE.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
