package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each row of the patterns codes its own example: Kenya does to Ghana what the row says. */
class PatternExamplesTest {
  @Test
  void everyRowCodesItsExample() {
    Patterns patterns = Patterns.load(CameoTable.load(), WordClasses.load());
    List<String> wrong =
        patterns.patterns().stream()
            .filter(row -> Coding.code(row.example()).stream().noneMatch(event -> fits(row, event)))
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
}
