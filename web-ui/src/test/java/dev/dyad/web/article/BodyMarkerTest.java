package dev.dyad.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Statement;
import dev.dyad.web.stub.SampleArticle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BodyMarkerTest {
  private final List<MarkedParagraph> paragraphs = BodyMarker.mark(SampleArticle.stored());

  @Test
  void noCharacterOfAParagraphIsLostOrDoubled() {
    String shown =
        paragraphs.stream()
            .map(
                paragraph ->
                    paragraph.passages().stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .map(Piece::text)
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n\n"));
    assertThat(shown).isEqualTo(SampleArticle.stored().body());
  }

  @Test
  void aSentenceIsMarkedWithTheEventThatRestsOnIt() {
    Passage meeting = paragraphs.getFirst().passages().getFirst();

    assertThat(meeting.events()).extracting(CodedEvent::id).containsExactly("e1");
    assertThat(meeting.start()).isZero();
    assertThat(meeting.kinds().strip()).isEqualTo("evidence");
  }

  @Test
  void namesAndDatesAreMarkedWithinASentence() {
    assertThat(paragraphs.getFirst().passages().getFirst().pieces())
        .extracting(Piece::kind)
        .containsExactly("plain", "actor", "plain", "actor", "plain", "date", "plain");
  }

  @Test
  void theMarginHoldsWhatBeginsInTheParagraph() {
    assertThat(paragraphs.getFirst().events())
        .extracting(CodedEvent::id)
        .containsExactly("e1", "e2");
    assertThat(paragraphs.get(1).statements()).extracting(Statement::id).containsExactly("s1");
  }
}
