package dev.dyad.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.parser.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the statements of every story. */
class StatementPropertyTest {
  @Property(tries = 40)
  void standOnTheSentencesOfTheBody(@ForAll("stories") String story) {
    Said said = Said.in(story);
    Set<Span> sentences =
        said.text().sentences().stream().map(Sentence::span).collect(Collectors.toSet());
    assertThat(said.statements())
        .allMatch(statement -> sentences.contains(new Span(statement.start(), statement.end())));
    assertThat(said.statements()).extracting(Statement::start).isSorted().doesNotHaveDuplicates();
    assertThat(said.statements()).extracting(Statement::id).doesNotHaveDuplicates();
  }

  @Property(tries = 40)
  void areSpokenByActorsOfTheArticle(@ForAll("stories") String story) {
    Said said = Said.in(story);
    Set<String> actors = said.cast().actors().stream().map(Actor::id).collect(Collectors.toSet());
    assertThat(said.statements())
        .allMatch(statement -> statement.speaker() == null || actors.contains(statement.speaker()));
  }

  @Property(tries = 15)
  void areTheSameEachTime(@ForAll("stories") String story) {
    assertThat(Said.in(story).statements()).isEqualTo(Said.in(story).statements());
  }

  @Provide
  Arbitrary<String> stories() {
    Arbitrary<String> speaker =
        Arbitraries.of("Torres", "Vega", "He", "the ministry", "a source", "both sides", "Peru");
    Arbitrary<String> verb =
        Arbitraries.of("said", "told reporters", "was told", "denied", "walked", "called for");
    Arbitrary<String> words =
        Arbitraries.of("the road is open", "we \"never\" met", "it was late", "ask him, not me");
    Arbitrary<String> marks = Arbitraries.of("\"", "“", "”", "''", "'", "‘", "");
    Arbitrary<String> sentence =
        Combinators.combine(marks, words, marks, speaker, verb)
            .as(
                (open, what, close, who, says) ->
                    open + what + "," + close + " " + who + " " + says + ".");
    Arbitrary<String> end = Arbitraries.of(" ", " ", "\n\n");
    return Combinators.combine(sentence, end)
        .as((said, gap) -> said + gap)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(StatementPropertyTest::story);
  }

  private static String story(List<String> sentences) {
    return Said.LEAD + String.join("", sentences);
  }
}
