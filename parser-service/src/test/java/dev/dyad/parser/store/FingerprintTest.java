package dev.dyad.parser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Property
  void normalizing_twice_is_normalizing_once(@ForAll String text) {
    String once = Fingerprint.normalized(text);

    assertThat(Fingerprint.normalized(once)).isEqualTo(once);
  }

  @Property
  void white_space_case_and_punctuation_make_no_difference(
      @ForAll("words") List<String> words, @ForAll("gaps") String gap) {
    String plain = String.join(" ", words);
    String copied = gap + String.join(gap, words).toUpperCase(Locale.ROOT) + gap;

    assertThat(Fingerprint.of(copied)).isEqualTo(Fingerprint.of(plain));
  }

  @Property
  void another_word_makes_another_text(
      @ForAll("words") List<String> words, @ForAll("word") String word) {
    String plain = String.join(" ", words);

    assertThat(Fingerprint.of(plain + " " + word)).isNotEqualTo(Fingerprint.of(plain));
  }

  @Test
  void kinds_of_quotation_marks_and_ligatures_make_no_difference() {
    assertThat(Fingerprint.of("“We’re ﬁne,” she said — twice"))
        .isEqualTo(Fingerprint.of("\"We're fine\", she said - twice."));
  }

  @Test
  void a_text_without_words_is_itself() {
    assertThat(Fingerprint.of("***")).isNotEqualTo(Fingerprint.of("---"));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return word().list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of(" ", "\n", "\r\n\r\n", "\u00a0 ", ", ", " — ", "\u200b ", ". ");
  }
}
