package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import dev.dyad.parser.actor.ActorFinder;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each row of the patterns codes its own example: Kenya does to Ghana what the row says. */
class PatternExamplesTest {
  private static final Gazetteer PLACES = new Gazetteer();
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final ActorFinder ACTORS = new ActorFinder(PLACES);
  private static final EventCoder CODER = new EventCoder(PLACES);

  @Test
  void everyRowCodesItsExample() {
    Patterns patterns = Patterns.load(CameoTable.load(), WordClasses.load());
    List<String> wrong =
        patterns.patterns().stream()
            .filter(row -> code(row.example()).stream().noneMatch(event -> fits(row, event)))
            .map(row -> row.code().code() + " " + row.example())
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static boolean fits(EventPattern row, CodedEvent event) {
    if (!event.cameo().equals(row.code().code()) || !Objects.equals(event.mode(), row.mode())) {
      return false;
    }
    Set<String> both = new HashSet<>(event.source());
    both.addAll(event.target());
    return row.roles().mutual()
        ? both.equals(Set.of("KEN", "GHA"))
        : event.source().equals(List.of("KEN")) && event.target().equals(List.of("GHA"));
  }

  private static List<CodedEvent> code(String sentence) {
    List<Span> paragraphs = List.of(new Span(0, sentence.length()));
    ArticleParts article =
        new ArticleParts(
            null, List.of(), null, null, List.of(), null, null, sentence, paragraphs, List.of());
    AnalyzedText text = TEXTS.analyze(sentence, paragraphs);
    return CODER.code(article, text, ACTORS.find(article, text), List.of(), List.of());
  }
}
