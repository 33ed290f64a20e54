package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dyad.contract.article.Dateline;
import dev.dyad.parser.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format of {@code src/test/resources/pages} is read in full. */
class PageFormatsTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final PageReader READER = new PageReader(new Gazetteer());
  private static final int PARAGRAPHS = 5;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreThirtyFormats() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsEveryPart(String name) throws IOException {
    JsonNode wanted = new JsonMapper().readTree(PAGES.resolve(name + ".json").toFile());
    ArticleParts parts = READER.read(RawPage.text(Files.readString(PAGES.resolve(name + ".txt"))));
    SoftAssertions check = new SoftAssertions();
    check.assertThat(parts.body()).startsWith(wanted.path("bodyStarts").asText());
    check.assertThat(parts.body()).endsWith(wanted.path("bodyEnds").asText());
    check.assertThat(parts.paragraphs()).hasSize(PARAGRAPHS);
    if (wanted.has("headline")) {
      check.assertThat(parts.headline()).isEqualTo(wanted.get("headline").asText());
    }
    if (wanted.has("published")) {
      check.assertThat(text(parts.published())).isEqualTo(text(wanted, "published"));
    }
    if (wanted.has("publisher")) {
      check.assertThat(parts.publisher()).isEqualTo(text(wanted, "publisher"));
    }
    if (wanted.has("authors")) {
      check.assertThat(parts.authors()).isEqualTo(list(wanted, "authors"));
    }
    if (wanted.has("agencies")) {
      check.assertThat(parts.agencies()).isEqualTo(list(wanted, "agencies"));
    }
    if (wanted.has("dateline")) {
      check(parts.dateline(), wanted.get("dateline"), check);
    }
    check.assertAll();
  }

  private static void check(@Nullable Dateline found, JsonNode wanted, SoftAssertions check) {
    String place = found == null ? null : found.place();
    check.assertThat(place).isEqualTo(text(wanted, "place"));
    if (wanted.has("date") && found != null) {
      check.assertThat(text(found.date())).isEqualTo(wanted.get("date").asText());
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : Objects.toString(value);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.get(field).asText() : null;
  }

  private static List<String> list(JsonNode node, String field) {
    return new JsonMapper().convertValue(node.get(field), new TypeReference<>() {});
  }
}
