package dev.dyad.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.TimeExpression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = new TimeTagger();

  private record Example(LocalDate reported, String sentence, List<String> expressions) {}

  @TestFactory
  Stream<DynamicTest> tagsTheSentencesOfTheStandard() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.sentence(),
                    () ->
                        assertThat(tagged(example.sentence(), example.reported()))
                            .isEqualTo(example.expressions())));
  }

  @Test
  void leavesOpenWhatDependsOnAnUnknownDay() {
    assertThat(tagged("He came on Tuesday, May 3, last week; in 2016 he left yesterday.", null))
        .containsExactly(
            "Tuesday, May 3 | date XXXX-05-03 -",
            "last week | date XXXX-WXX -",
            "2016 | date 2016 2016",
            "yesterday | date XXXX-XX-XX -");
  }

  @Property(tries = 40)
  void resolvesWeekdaysWithinAWeek(@ForAll @IntRange(max = 20_000) int day) {
    LocalDate reported = LocalDate.ofEpochDay(day);
    for (TimeExpression past : tag("He came on Monday and left on Thursday.", reported)) {
      LocalDate date = LocalDate.parse(past.timex());
      assertThat(date).isBetween(reported.minusDays(6), reported);
    }
    for (TimeExpression future : tag("He will come on Monday and leave on Thursday.", reported)) {
      LocalDate date = LocalDate.parse(future.timex());
      assertThat(date).isBetween(reported, reported.plusDays(6));
    }
  }

  @Property(tries = 40)
  void liesInTheTextWithoutOverlap(@ForAll String noise, @ForAll @IntRange(max = 9) int at) {
    String body =
        new StringBuilder("from 3 May to June 4-8, 2024 at 5 pm last Friday, a day ago")
            .insert(at * 5, " " + noise + " ")
            .toString();
    int end = 0;
    for (TimeExpression expression : tag(body, LocalDate.of(2024, 6, 10))) {
      assertThat(expression.start()).isGreaterThanOrEqualTo(end);
      assertThat(new Span(expression.start(), expression.end()).in(body)).isNotBlank();
      end = expression.end();
    }
    assertThat(tag(body, LocalDate.of(2024, 6, 10)))
        .isEqualTo(tag(body, LocalDate.of(2024, 6, 10)));
  }

  private static List<TimeExpression> tag(String body, @Nullable LocalDate day) {
    return TAGGER.tag(Analysis.of(body), day);
  }

  private static List<String> tagged(String body, @Nullable LocalDate day) {
    return tag(body, day).stream()
        .map(
            e ->
                "%s | %s %s %s"
                    .formatted(
                        body.substring(e.start(), e.end()),
                        e.kind().name().toLowerCase(Locale.ROOT),
                        e.timex(),
                        Objects.requireNonNullElse(e.edtf(), "-")))
        .toList();
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    LocalDate reported = LocalDate.EPOCH;
    List<String> expressions = List.of();
    try (InputStream file = TimeTaggerTest.class.getResourceAsStream("/time/sentences.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.substring(text.indexOf("\n@")).lines().toList()) {
        if (line.startsWith("@")) {
          reported = LocalDate.parse(line.substring(1));
        } else if (line.startsWith("  ")) {
          expressions.add(line.strip());
        } else if (!line.isBlank()) {
          expressions = new ArrayList<>();
          examples.add(new Example(reported, line, expressions));
        }
      }
    }
    return examples;
  }
}
