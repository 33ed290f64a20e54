package dev.dyad.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A bar stands where a sentence ends. */
  private static final String MARKED =
      """
          He came.| She left.
          Dr. Lopez met Gen. Ruiz and Amb. Diaz on Jan. 5.| They talked.
          Engr. Vega and H.E. Mr. Soto spoke.| It was late.
          She works for the U.S. State Department.| He does not.
          They asked for Rs. 500 million vs. No. 10.| Then they left.
          He met the envoy to Chile. Ana Torres.| They talked.
          They hold a man. according to police.| He was let go.
          "We will go."| He left.| "They came," she said.
          "Why?" he asked.| "Because!" she said.
          He said: "We came.| We saw."| Then he left.
          He left (by train.)| She stayed.
          It is over...| And yet it is not... quite.
          al-Amal came first.| al-Nour came second.
          First point| • Second point| • Third point
          He lives in the U.S.
          No stop at the end
          """;

  static Stream<String> marked() {
    return MARKED.lines();
  }

  @ParameterizedTest
  @MethodSource("marked")
  void splitsWhereASentenceEnds(String marked) {
    String text = marked.replace("|", "");
    assertThat(sentences(text)).containsExactly(marked.split("\\|\\s*"));
  }

  @Test
  void putsQuotationMarksWhereTheyBelong() {
    assertThat(sentences("He left. \"They came.\" \u201cSo did we.\u201d She stayed."))
        .containsExactly("He left.", "\"They came.\"", "\u201cSo did we.\u201d", "She stayed.");
  }

  @Test
  void cutsWhatHasNoEnd() {
    assertThat(splitter.split(tokenizer.tokenize("word ".repeat(1000))))
        .allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST)
        .hasSize(1 + 1000 / SentenceSplitter.LONGEST);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(splitter.split(tokenizer.tokenize(""))).isEmpty();
    assertThat(splitter.split(tokenizer.tokenize(" \n\t\u00a0"))).isEmpty();
  }

  @Property(tries = 300)
  void keepsEveryTokenInOrder(@ForAll String text) {
    List<CoreLabel> tokens = tokenizer.tokenize(text);
    List<CoreLabel> kept = splitter.split(tokens).stream().flatMap(List::stream).toList();
    assertThat(kept).isEqualTo(tokens);
    int end = 0;
    for (CoreLabel token : tokens) {
      assertThat(token.beginPosition()).isGreaterThanOrEqualTo(end);
      assertThat(token.endPosition()).isGreaterThan(token.beginPosition());
      end = token.endPosition();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private List<String> sentences(String text) {
    return splitter.split(tokenizer.tokenize(text)).stream()
        .map(s -> text.substring(s.getFirst().beginPosition(), s.getLast().endPosition()))
        .toList();
  }
}
