package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Dateline;
import dev.dyad.parser.place.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The article of the first user, and the other seeds. */
class UserArticleTest {
  private static final Path SEEDS = Path.of("../seeds");
  private static final PageReader READER = new PageReader(new Gazetteer());

  @Test
  void isReadInEveryPart() throws IOException {
    ArticleParts parts = read(SEEDS.resolve("000_ff43daf45be1f6e4.txt"));
    assertThat(parts.headline())
        .isEqualTo("Senior CPC Official Meets With Ambassador Hashmi In Beijing");
    assertThat(parts.authors()).containsExactly("Sumaira FH");
    assertThat(parts.published()).hasToString("2024-02-28T11:30");
    assertThat(parts.agencies()).containsExactly("APP");
    assertThat(parts.publisher()).isEqualTo("UrduPoint");
    assertThat(parts.dateline())
        .isEqualTo(new Dateline("Beijing", "CHN", LocalDate.of(2024, 2, 28)));
    assertThat(parts.body())
        .startsWith("Minister of the International Department of the Communist Party")
        .contains("met with Pakistan Ambassador to China. Khalil Hashmi.")
        .endsWith("Central Committee of the CPC attended the meeting.");
    assertThat(parts.paragraphs()).hasSize(9);
    assertThat(parts.warnings()).containsExactly("no time zone stated for the publication time");
  }

  @Test
  void everySeedHasHeadlineDatelineAndABodyWithoutFurniture() throws IOException {
    try (Stream<Path> seeds = Files.list(SEEDS)) {
      for (Path seed : seeds.filter(file -> file.toString().endsWith(".txt")).toList()) {
        ArticleParts parts = read(seed);
        assertThat(parts.headline()).as("headline of " + seed).isNotBlank();
        assertThat(parts.dateline()).as("dateline of " + seed).isNotNull();
        assertThat(parts.authors()).as("authors of " + seed).doesNotContain("Staff Reporter");
        assertThat(parts.body())
            .as("body of " + seed)
            .endsWith(".")
            .doesNotContain("Staff Reporter", "Share this", "Copyright", "Related", "newsletter");
      }
    }
  }

  private static ArticleParts read(Path file) throws IOException {
    return READER.read(RawPage.text(Files.readString(file)));
  }
}
