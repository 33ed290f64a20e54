package dev.dyad.parser.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadableArticleTest {
  private static final String BODY = "Black Michael met the Ruritanian envoy on Monday.";
  private static final StructuredArticle ARTICLE =
      new StructuredArticle(
          null,
          "1.0.0",
          "Duke receives envoy",
          List.of("Ann Lee"),
          PublicationTime.parse("2024-02-27"),
          "The Strelsau Post",
          List.of(),
          null,
          new Dateline("Strelsau", "AUT", null),
          "en",
          BODY,
          List.of(new Span(0, BODY.length())),
          List.of(
              new Actor(
                  "a1",
                  "Black Michael",
                  ActorKind.PERSON,
                  "AUT",
                  "Duke",
                  List.of(span("Black Michael")))),
          List.of(
              new CodedEvent(
                  "e1",
                  EventType.CONSULT,
                  Mode.MEET,
                  "042",
                  List.of("AUT"),
                  List.of("GBR"),
                  true,
                  Edtf.parse("2024-02-26"),
                  LocalDate.of(2024, 2, 26),
                  LocalDate.of(2024, 2, 26),
                  DateBasis.RELATIVE,
                  Status.OCCURRED,
                  null,
                  List.of("a1"),
                  Salience.MAIN,
                  1.9,
                  0.9,
                  "Black Michael meets an envoy",
                  List.of(new Span(0, BODY.length())))),
          List.of(
              new TimeExpression(
                  BODY.indexOf("Monday"),
                  BODY.indexOf("Monday") + 6,
                  TimeKind.DATE,
                  "2024-02-26",
                  Edtf.parse("2024-02-26"))),
          List.of(new Statement("s1", "a1", "AUT", 0, 13, false, null)),
          List.of("no time zone stated"));

  @Test
  void readsAsPlainText() {
    assertThat(new ReadableArticle(ARTICLE, false).render())
        .isEqualTo(
            """
            Duke receives envoy
            by Ann Lee · The Strelsau Post · 2024-02-27 · Strelsau (AUT)

            Black Michael met the Ruritanian envoy on Monday.

            Events
              2024-02-26  CONSULT meet  AUT – GBR  occurred, main, confidence 0.90
                Black Michael meets an envoy

            Actors
              Black Michael (AUT), Duke

            Statements
              Black Michael: Black Michael

            Warnings
              no time zone stated
            """);
  }

  @Test
  void marksActorsDatesAndEvidenceInColour() {
    String text = new ReadableArticle(ARTICLE, true).render();

    assertThat(text)
        .contains("\u001b[4m\u001b[36mBlack Michael\u001b[0m")
        .contains("\u001b[4m\u001b[33mMonday\u001b[0m");
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new ReadableArticle(ARTICLE, false).render());
  }

  private static Span span(String words) {
    int start = BODY.indexOf(words);
    return new Span(start, start + words.length());
  }
}
