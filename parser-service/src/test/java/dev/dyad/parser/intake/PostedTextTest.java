package dev.dyad.parser.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PostedTextTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void readsAPageThatStatesNothingAsUtf8OrElseAsWestern() {
    String page = "<p>The café “Métro”";
    assertThat(PostedText.html(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(page);
    assertThat(PostedText.html(page.getBytes(WESTERN), null)).isEqualTo(page);
  }

  @Test
  void readsLatin1AsBrowsersDo() {
    String page = "<meta charset=iso-8859-1><p>The “Métro”";
    assertThat(PostedText.html(page.getBytes(WESTERN), null)).isEqualTo(page);
  }

  @Test
  void replacesAStrayByteOfAPage() {
    byte[] page = "<meta charset=utf-8><p>caf? and more".getBytes(StandardCharsets.UTF_8);
    page[page.length - 10] = (byte) 0xE9;
    assertThat(PostedText.html(page, null)).contains("caf\uFFFD and more");
  }

  @Test
  void findsTheCharsetBehindALongHead() {
    String page = "<!-- %s --><meta charset=windows-1251><p>Мост".formatted("x".repeat(3_000));
    assertThat(PostedText.html(page.getBytes(Charset.forName("windows-1251")), null))
        .isEqualTo(page);
  }

  @Test
  void passesOverACharsetThatNobodyKnows() {
    String page = "<meta charset=utf8mb4x><p>café";
    assertThat(PostedText.html(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(page);
  }

  @Test
  void refusesStrayBytesOfPlainText() {
    byte[] text = "The café".getBytes(WESTERN);
    assertThatThrownBy(() -> PostedText.plain(text, null)).isInstanceOf(Refusal.class);
  }
}
