package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.place.Gazetteer;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PageReaderPropertyTest {
  private static final PageReader READER = new PageReader(new Gazetteer());
  private static final int SIZE = 400_000;

  /** Lines as pages have them, in any order. */
  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> lines =
        Arbitraries.of(
            "",
            "By Ann Lee",
            "BEIJING, (APP - ",
            "Published: 1 May 2024",
            "© 2024 The Herald",
            "TOKYO (Kyodo) -",
            "* ",
            "■",
            "Tags",
            "Comments (3)",
            "\"",
            "He said that the talks had gone well and would go on.",
            "https://a.example/2024/13/45",
            "RELATED",
            "(",
            " date 2024-02-28 x");
    return Arbitraries.oneOf(lines, Arbitraries.strings().ofMaxLength(80))
        .list()
        .ofMaxSize(30)
        .map(all -> String.join("\n", all));
  }

  @Property(tries = 400)
  void readsAnythingAndPutsParagraphsInsideTheBody(@ForAll("pages") String page) {
    for (RawPage.Format format : RawPage.Format.values()) {
      ArticleParts parts = READER.read(new RawPage(format, page, null, null, null));
      int end = 0;
      for (Span paragraph : parts.paragraphs()) {
        assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
        assertThat(paragraph.end()).isLessThanOrEqualTo(parts.body().length());
        assertThat(paragraph.in(parts.body()))
            .isNotBlank()
            .isEqualTo(paragraph.in(parts.body()).strip());
        end = paragraph.end();
      }
    }
  }

  @Property(tries = 200)
  void readsTheSameAgain(@ForAll("pages") String page) {
    assertThat(READER.read(RawPage.text(page))).isEqualTo(READER.read(RawPage.text(page)));
  }

  @TestFactory
  List<DynamicTest> readsRubbishInTimeThatGrowsWithItsSize() {
    return List.of(
            "a",
            "A ",
            "(",
            "1.",
            "Mar 1 ",
            "x\n",
            "By Ann Lee\n\n",
            "12 May 2024\n",
            " ",
            "\"",
            "A - ",
            "BEIJING, ",
            "http://a.b/",
            "@abcdef The Herald\n",
            "© 2024 The Herald\n",
            "<div>",
            "[{",
            "About the author\n",
            "He said that it was so. ")
        .stream()
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    "of " + unit.strip(),
                    () ->
                        Assertions.assertTimeout(
                            Duration.ofSeconds(30),
                            () -> READER.read(RawPage.text(unit.repeat(SIZE / unit.length()))))))
        .toList();
  }
}
