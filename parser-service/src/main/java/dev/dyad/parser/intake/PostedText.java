package dev.dyad.parser.intake;

import dev.dyad.parser.intake.Refusal.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes read as text: by byte order mark, then the stated charset, then the page's, then UTF-8. */
final class PostedText {
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{1,40})");

  /** How far into a page its charset is looked for; browsers begin with 1,024 and look again. */
  private static final int PRESCAN = 8_192;

  /** What pages that state nothing, or Latin-1, are in. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private PostedText() {}

  /** Plain text or JSON. */
  static String plain(byte[] bytes, @Nullable String charset) {
    return decode(bytes, marked(bytes).orElseGet(() -> charset(charset)));
  }

  /**
   * HTML, which may itself say how it is encoded, read as browsers do (WHATWG HTML, 13.2.3): bytes
   * that the encoding does not have are replaced, and a page that states none and is not UTF-8 is
   * windows-1252.
   */
  static String html(byte[] bytes, @Nullable String charset) {
    Charset stated =
        marked(bytes)
            .or(() -> Optional.ofNullable(charset).map(PostedText::charset))
            .or(() -> metaCharset(bytes))
            .orElseGet(() -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN);
    boolean latin =
        stated.equals(StandardCharsets.ISO_8859_1) || stated.equals(StandardCharsets.US_ASCII);
    return checked(new String(bytes, latin ? WESTERN : stated));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Refuses what no text holds; mends what it can hold by mistake. */
  static String checked(String text) {
    long strange = text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
    if (text.indexOf('\0') >= 0 || strange > 5 + text.length() / 200) {
      throw new Refusal(
          Reason.NOT_TEXT,
          "The content holds binary data. Post the article's text or HTML; of a PDF or picture,"
              + " post the text in it.");
    }
    byte[] paired = text.getBytes(StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF")
        ? text.substring(1)
        : text.chars().anyMatch(c -> Character.isSurrogate((char) c))
            ? new String(paired, StandardCharsets.UTF_8)
            : text;
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return checked(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      throw new Refusal(
          Reason.NOT_TEXT,
          "The content is not text in %s. If it is text, state its charset, for example Content-Type: text/plain; charset=windows-1252."
              .formatted(charset));
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static Optional<Charset> metaCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    try {
      return meta.find() ? Optional.of(Charset.forName(meta.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset charset(@Nullable String name) {
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Refusal(
          Reason.NOT_TEXT,
          "The charset '%s' is not known. Post the article in UTF-8.".formatted(name));
    }
  }
}
