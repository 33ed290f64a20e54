package dev.dyad.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended before and while a sentence's grammar is read. */
class MisreadingsTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  @ParameterizedTest
  @CsvSource({
    "In a curt statement the Kenyan foreign ministry accused Ghana of meddling., accused, VBD",
    "The ministry of Kenya accused by Ghana said nothing., accused, VBN",
    "A Kenyan drone crashed in Ghana., drone, NN",
    "Kenya banned the sale of drone parts to Ghana., drone, NN"
  })
  void readsAWordForWhatItIs(String sentence, String word, String tag) {
    assertThat(only(sentence).tokens().stream().filter(t -> t.word().equals(word)))
        .extracting(Token::pos)
        .containsExactly(tag);
  }

  @Test
  void aBorrowedPhraseCompletesItsVerb() {
    Sentence sentence = only("Two diplomats were declared persona non grata by Kenya on Monday.");
    Grammar grammar = sentence.grammar();
    int persona = index(sentence, "persona");

    assertThat(sentence.token(grammar.head(persona)).word()).isEqualTo("declared");
    assertThat(grammar.head(index(sentence, "non"))).isEqualTo(persona);
    assertThat(grammar.head(index(sentence, "grata"))).isEqualTo(persona);
    assertThat(sentence.token(grammar.head(index(sentence, "Monday"))).word())
        .isEqualTo("declared");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr Berg, who is also deputy premier of Norway, came to Beijing on Monday.  | Berg  | came    | premier
          Officials said Mr Berg, who arrived on Monday, met the Swedish minister.   | Berg  | met     | arrived
          A visit by Mr Berg, which was to bring him to Ghana, has been put off.     | visit | put     | bring
          A team of rescuers from Oslo, sent by Kenya, arrived in Ghana on Saturday. | team  | arrived | sent
          Kenya, which buys its power from Ghana, has also recalled its ambassador.  | Kenya | recalled | buys
          """)
  void aClauseBetweenSubjectAndVerbBelongsToTheSubject(
      String text, String subject, String verb, String aside) {
    Sentence sentence = only(text);
    Grammar grammar = sentence.grammar();
    assertThat(sentence.token(grammar.head(index(sentence, subject))).word()).isEqualTo(verb);
    assertThat(sentence.token(grammar.head(index(sentence, aside))).word()).isEqualTo(subject);
  }

  @Test
  void aPluralThatOpensASentenceIsNoName() {
    Token first = only("Sanctions were slapped on Tuesday on a network of firms.").token(0);
    assertThat(first.lemma()).isEqualTo("sanction");
  }

  private static Sentence only(String text) {
    return ANALYZER.analyze(text, List.of(new Span(0, text.length()))).sentences().getFirst();
  }

  private static int index(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(t -> t.word().equals(word))
        .findFirst()
        .orElseThrow()
        .index();
  }
}
