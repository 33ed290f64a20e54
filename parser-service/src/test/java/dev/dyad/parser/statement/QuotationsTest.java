package dev.dyad.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void countsWhatStandsInQuotationMarks() {
    String body = "He said \"yes\" and left.";
    Quotations quotations = new Quotations(body, List.of(new Span(0, body.length())));
    assertThat(quotations.quoted(new Span(0, body.length()))).isEqualTo(5);
    assertThat(quotations.quoted(new Span(14, body.length()))).isZero();
  }

  @Test
  void joinsSentencesOfOneQuotationAndEndsWithItsParagraph() {
    String body = "“One. Two,” he said.\n\n“Three.\n\nFour.";
    Quotations quotations =
        new Quotations(body, List.of(new Span(0, 20), new Span(22, 29), new Span(31, 36)));
    assertThat(quotations.join(new Span(0, 5), new Span(6, 20))).isTrue();
    assertThat(quotations.quoted(new Span(22, 29))).isEqualTo(7);
    assertThat(quotations.quoted(new Span(31, 36))).isZero();
  }

  @Test
  void readsEveryStyleOfMarks() {
    assertThat(quoted("He said ''never again''.")).isEqualTo(15);
    assertThat(quoted("He said «never again».")).isEqualTo(13);
    assertThat(quoted("He said ‘never again’.")).isEqualTo(13);
    assertThat(quoted("” It is late,” he said.")).isEqualTo(14);
  }

  @Test
  void takesNoApostropheForAMark() {
    assertThat(quoted("The ministers' talks didn't end.")).isZero();
    assertThat(quoted("'The ministers' talks end,' he said.")).isEqualTo(27);
    assertThat(quoted("He said \"it's 'his' turn\".")).isEqualTo(17);
  }

  @Test
  void knowsWhereAQuotationOfSeveralWordsCloses() {
    String body = "\"Come in,\" he said.";
    Quotations quotations = new Quotations(body, List.of(new Span(0, body.length())));
    assertThat(quotations.closeWith(new Span(9, 10))).isTrue();
    assertThat(quotations.closeWith(new Span(0, 1))).isFalse();
    assertThat(quotations.around(new Span(1, 5))).contains(new Span(0, 10));
  }

  private static int quoted(String body) {
    Span all = new Span(0, body.length());
    return new Quotations(body, List.of(all)).quoted(all);
  }
}
