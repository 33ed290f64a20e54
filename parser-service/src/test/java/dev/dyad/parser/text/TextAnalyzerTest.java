package dev.dyad.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Span;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  @Test
  void findsWordsNamesAndGrammar() {
    Sentence sentence = only("Ana Torres met the ministers in Madrid.");
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .containsExactly("Ana", "Torres", "meet", "the", "minister", "in", "Madrid", ".");
    assertThat(sentence.token(1).entity()).isEqualTo(EntityTag.PERSON);
    assertThat(sentence.token(6).entity()).isEqualTo(EntityTag.LOCATION);
    assertThat(sentence.grammar().root()).isEqualTo(2);
    assertThat(sentence.grammar().child(2, "nsubj")).hasValue(1);
  }

  @Test
  void joinsASentenceThatAStrayFullStopCut() {
    Sentence sentence = only("Peru's Ambassador to Chile. Ana Torres said the talks went well.");
    assertThat(sentence.grammar().size()).isEqualTo(sentence.tokens().size());
  }

  @Test
  void keepsSentencesInTheirParagraphs() {
    String body = "He came\n\n\n\nShe left. They stayed.";
    AnalyzedText text =
        ANALYZER.analyze(
            body, List.of(new Span(0, 7), new Span(9, 9), new Span(11, body.length())));
    assertThat(text.sentences()).extracting(Sentence::paragraph).containsExactly(0, 2, 2);
    assertThat(text.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(text.sentences().get(2).span().in(body)).isEqualTo("They stayed.");
  }

  @Test
  void takesOddTextInItsStride() {
    String endless = "and the minister of the state said that ".repeat(3000);
    String odd = "\u0000\u200b\ufffd \ud83d\ude00 ((((( ]]]] \u202e --- ''' \"\" ... ?!?!";
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (String body : List.of("", " ", odd, endless)) {
            analyze(body).sentences().forEach(sentence -> sentence.grammar().root());
          }
        });
  }

  @Property(tries = 60)
  void liesOnTheBordersOfTokensAndIsTheSameAgain(@ForAll @StringLength(max = 200) String body) {
    AnalyzedText text = analyze(body);
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      assertThat(sentence.span().start()).isEqualTo(sentence.token(0).span().start());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().in(body)).isEqualTo(token.word()).isNotEmpty();
        end = token.span().end();
      }
      assertThat(sentence.span().end()).isEqualTo(end);
      assertThat(sentence.grammar().size()).isEqualTo(sentence.tokens().size());
    }
    assertThat(analyze(body).sentences())
        .extracting(Sentence::tokens)
        .isEqualTo(text.sentences().stream().map(Sentence::tokens).toList());
  }

  private static AnalyzedText analyze(String body) {
    return ANALYZER.analyze(body, List.of(new Span(0, body.length())));
  }

  private static Sentence only(String body) {
    List<Sentence> sentences = analyze(body).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }
}
