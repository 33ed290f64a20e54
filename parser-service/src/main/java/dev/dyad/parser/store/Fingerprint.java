package dev.dyad.parser.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What identifies a text however it was copied: its letters and digits in their order. Case, white
 * space, punctuation, kinds of quotation marks and invisible characters make no difference.
 */
record Fingerprint(String hex) {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** The fingerprint of a text. */
  static Fingerprint of(String text) {
    return new Fingerprint(
        HexFormat.of().formatHex(sha256(normalized(text).getBytes(StandardCharsets.UTF_8))));
  }

  /** The bytes to store. */
  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** The text in small letters and compatibility form, one blank between words. */
  static String normalized(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
