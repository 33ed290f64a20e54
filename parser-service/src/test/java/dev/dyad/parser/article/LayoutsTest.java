package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Dateline;
import dev.dyad.parser.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The layouts of papers, agencies, broadcasters and ministries in {@code
 * src/test/resources/layouts} are read in full, whatever their copy does to blank lines. In a
 * layout {@code {story}} stands for the paragraphs of its story, {@code {2-4}} for some of them.
 */
class LayoutsTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/layouts");
  private static final String STORIES = "stories.txt";
  private static final PageReader READER = new PageReader(new Gazetteer());
  private static final Pattern SLOT = Pattern.compile("\\{(?:story|(\\d)(-?)(\\d?))}");

  /** What a page holds and what is to be read in it. */
  record Layout(String name, Map<String, String> wanted, List<String> story, String page) {
    List<String> list(String part) {
      String value = wanted.get(part);
      return value == null ? List.of() : List.of(value.split(", "));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Layout> layouts() throws IOException {
    Map<String, String> stories = sections(LAYOUTS.resolve(STORIES));
    List<Layout> layouts = new ArrayList<>();
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      for (Path file : files.filter(f -> !f.endsWith(STORIES)).sorted().toList()) {
        for (Map.Entry<String, String> section : sections(file).entrySet()) {
          String[] halves = section.getValue().split("--- page\n", 2);
          Map<String, String> wanted = new LinkedHashMap<>();
          halves[0]
              .lines()
              .map(line -> line.split(": ", 2))
              .forEach(pair -> wanted.put(pair[0], pair[1]));
          List<String> story =
              List.of(Objects.requireNonNull(stories.get(wanted.get("story"))).split("\n\n"));
          layouts.add(new Layout(section.getKey(), wanted, story, filled(halves[1], story)));
        }
      }
    }
    return layouts;
  }

  @Test
  void thereAreSixtyLayouts() throws IOException {
    assertThat(layouts()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void areReadInFull(Layout layout) {
    String page = layout.page();
    for (String copy :
        List.of(page, page.replaceAll("\n{2,}", "\n"), page.replaceAll("\n+", "\n\n"))) {
      ArticleParts parts = READER.read(RawPage.text(copy));
      SoftAssertions check = new SoftAssertions();
      check.assertThat(parts.headline()).isEqualTo(layout.wanted().get("headline"));
      check.assertThat(parts.authors()).isEqualTo(layout.list("authors"));
      check.assertThat(parts.agencies()).isEqualTo(layout.list("agencies"));
      check
          .assertThat(parts.published() == null ? null : parts.published().toString())
          .isEqualTo(layout.wanted().get("published"));
      if (layout.wanted().containsKey("publisher")) {
        check.assertThat(parts.publisher()).isEqualToIgnoringCase(layout.wanted().get("publisher"));
      }
      check.assertThat(place(parts.dateline())).isEqualTo(layout.wanted().get("dateline"));
      check.assertThat(parts.body()).isEqualTo(String.join("\n\n", layout.story()));
      check.assertAll();
    }
  }

  private static @Nullable String place(@Nullable Dateline dateline) {
    return dateline == null ? null : dateline.place() + ", " + dateline.country();
  }

  private static Map<String, String> sections(Path file) throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : Files.readString(file).split("(?m)^=== ")) {
      if (!section.isBlank()) {
        String[] halves = section.split("\n", 2);
        sections.put(halves[0], halves[1].strip());
      }
    }
    return sections;
  }

  private static String filled(String page, List<String> story) {
    return SLOT.matcher(page)
        .replaceAll(
            slot -> {
              int from = slot.group(1) == null ? 1 : Integer.parseInt(slot.group(1));
              boolean open = slot.group(1) == null || slot.group(3).isEmpty();
              int to = open ? story.size() : Integer.parseInt(slot.group(3));
              return String.join("\n\n", story.subList(from - 1, to)).replace("$", "\\$");
            });
  }
}
