package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the events of any text: here of texts put together from the patterns' examples. */
class EventCoderPropertyTest {
  private static final List<String> EXAMPLES =
      Patterns.load(CameoTable.load(), WordClasses.load()).patterns().stream()
          .map(EventPattern::example)
          .toList();

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> sentences = Arbitraries.of(EXAMPLES);
    Arbitrary<String> paragraphs =
        Combinators.combine(sentences, sentences).as((a, b) -> a + " " + b);
    return paragraphs.list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 40)
  void partiesAreTwoSidesAndIdsAreUnique(@ForAll("texts") List<String> paragraphs) {
    List<CodedEvent> events = Coding.code(paragraphs.toArray(String[]::new));
    assertThat(events).extracting(CodedEvent::id).doesNotHaveDuplicates();
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.source()).isNotEmpty();
              assertThat(event.target()).isNotEmpty().doesNotContainAnyElementsOf(event.source());
              assertThat(event.confidence()).isStrictlyBetween(0.0, 1.0);
              assertThat(event.title()).isNotBlank().doesNotContain("{", "[");
            });
  }

  @Property(tries = 40)
  void evidenceIsWholeSentencesOfTheBody(@ForAll("texts") List<String> paragraphs) {
    String body = String.join("\n\n", paragraphs);
    for (CodedEvent event : Coding.code(paragraphs.toArray(String[]::new))) {
      assertThat(event.evidence()).isNotEmpty();
      for (Span span : event.evidence()) {
        assertThat(EXAMPLES).contains(body.substring(span.start(), span.end()));
      }
    }
  }

  @Property(tries = 10)
  void codingTwiceGivesTheSame(@ForAll("texts") List<String> paragraphs) {
    String[] text = paragraphs.toArray(String[]::new);
    assertThat(Coding.code(text)).isEqualTo(Coding.code(text));
  }
}
