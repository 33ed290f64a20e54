package dev.dyad.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.article.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The first article that Dyad was asked to read, whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleParserTest {
  private static final Path SEED = Path.of("..", "seeds", "000_ff43daf45be1f6e4.txt");

  private ArticleParser parser;
  private StructuredArticle article;

  @BeforeAll
  void parse() throws IOException {
    parser = ArticleParser.standard("test");
    article = parser.parse(RawPage.text(Files.readString(SEED)));
  }

  @Test
  void findsThePartsOfThePage() {
    assertThat(article.headline())
        .isEqualTo("Senior CPC Official Meets With Ambassador Hashmi In Beijing");
    assertThat(article.authors()).containsExactly("Sumaira FH");
    assertThat(article.published()).hasToString("2024-02-28T11:30");
    assertThat(article.agencies()).containsExactly("APP");
    assertThat(article.publisher()).isEqualTo("UrduPoint");
    assertThat(article.dateline())
        .isEqualTo(new Dateline("Beijing", "CHN", LocalDate.of(2024, 2, 28)));
  }

  @Test
  void leavesTheFurnitureOutOfTheBody() {
    assertThat(article.body())
        .startsWith("Minister of the International Department of the Communist Party of China")
        .endsWith("Central Committee of the CPC attended the meeting.")
        .doesNotContain("Open Menu", "Sumaira", "UrduPoint");
    assertThat(article.paragraphs()).hasSize(9);
  }

  @Test
  void knowsForWhomEachPersonActs() {
    assertThat(article.actors())
        .filteredOn(a -> a.name().equals("Liu Jianchao"))
        .singleElement()
        .matches(a -> "CHN".equals(a.state()))
        .matches(a -> Objects.requireNonNull(a.role()).contains("International Department"));
    assertThat(article.actors())
        .filteredOn(a -> a.name().equals("Khalil Hashmi"))
        .singleElement()
        .matches(a -> "PAK".equals(a.state()))
        .matches(a -> "Ambassador to China".equals(a.role()));
    assertThat(article.actors())
        .filteredOn(a -> a.name().equals("Sun Haiyan"))
        .singleElement()
        .matches(a -> "CHN".equals(a.state()));
  }

  @Test
  void codesOneMeetingAndNothingElse() {
    List<CodedEvent> news =
        article.events().stream().filter(e -> e.salience() == Salience.MAIN).toList();

    assertThat(news).hasSize(1);
    CodedEvent meeting = news.getFirst();
    assertThat(meeting.type()).isEqualTo(EventType.CONSULT);
    assertThat(meeting.mode()).isEqualTo(Mode.MEET);
    assertThat(meeting.mutual()).isTrue();
    assertThat(List.of(meeting.source(), meeting.target()))
        .containsExactlyInAnyOrder(List.of("CHN"), List.of("PAK"));
    assertThat(meeting.date()).hasToString("2024-02-28");
    assertThat(meeting.dateBasis()).isEqualTo(DateBasis.DATELINE);
    assertThat(meeting.status()).isEqualTo(Status.OCCURRED);
    assertThat(Objects.requireNonNull(meeting.place()).name()).isEqualTo("Beijing");
  }

  @Test
  void tiesEachStatementToItsSpeaker() {
    assertThat(speakerOf("During the meeting, Liu Jianchao said")).isEqualTo("Liu Jianchao");
    assertThat(speakerOf("China is willing to work with Pakistan")).isEqualTo("Liu Jianchao");
    assertThat(speakerOf("He said that China-Pakistan traditional")).isEqualTo("Liu Jianchao");
    assertThat(speakerOf("Ambassador Hashmi said that Pakistan-China")).isEqualTo("Khalil Hashmi");
    assertThat(speakerOf("Pakistan is willing to work with China")).isEqualTo("Khalil Hashmi");
  }

  @Test
  void reachesTheSameAnswerEachTime() throws IOException {
    assertThat(parser.parse(RawPage.text(Files.readString(SEED)))).isEqualTo(article);
  }

  @Test
  void keepsEveryOffsetInsideTheBody() {
    Span body = new Span(0, article.body().length());

    assertThat(article.paragraphs()).allMatch(body::covers);
    assertThat(article.actors()).flatExtracting(Actor::mentions).allMatch(body::covers);
    assertThat(article.events()).flatExtracting(CodedEvent::evidence).allMatch(body::covers);
  }

  private String speakerOf(String opening) {
    Statement statement =
        article.statements().stream()
            .filter(s -> article.body().substring(s.start(), s.end()).startsWith(opening))
            .findFirst()
            .orElseThrow();
    return article.actors().stream()
        .filter(a -> a.id().equals(statement.speaker()))
        .map(Actor::name)
        .findFirst()
        .orElseThrow();
  }
}
