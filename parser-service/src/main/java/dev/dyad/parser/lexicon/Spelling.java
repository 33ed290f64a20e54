package dev.dyad.parser.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as lexicons compare them: without accents, with plain apostrophes, split at hyphens. */
public final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern HYPHENS = Pattern.compile("[‐‑–—]");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´ʻ]");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern PARTS = Pattern.compile("(?<=-)|(?=-)|\\s+|(?='s?$)|(?=,$)");

  private Spelling() {}

  /** A word without accents and with plain apostrophes and hyphens; its case stays. */
  public static String plain(String word) {
    if (ASCII.matcher(word).matches()) {
      return word;
    }
    String marked = Normalizer.normalize(word, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(marked).replaceAll("").replace('ı', 'i').replace('ł', 'l');
    return HYPHENS.matcher(APOSTROPHES.matcher(bare).replaceAll("'")).replaceAll("-");
  }

  /** A word in small letters, plain. */
  public static String fold(String word) {
    return plain(word).toLowerCase(Locale.ROOT);
  }

  /** The plain parts of a phrase, as a tokenizer that splits at hyphens cuts them. */
  public static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    for (String word : plain(phrase).split("\\s+")) {
      for (String part : PARTS.split(word)) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return parts;
  }
}
