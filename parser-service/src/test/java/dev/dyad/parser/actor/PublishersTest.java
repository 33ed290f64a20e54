package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {
  private static final Publishers PUBLISHERS = new Publishers(new Gazetteer());

  private static ArticleParts by(@Nullable String publisher) {
    return new ArticleParts(
        "Ministers meet",
        List.of(),
        null,
        publisher,
        List.of(),
        null,
        null,
        "A body.",
        List.of(),
        List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Vistula Courier, POL",
    "Bharat Evening, IND",
    "The Guayaquil Gazette, ECU",
    "Gold Coast Reporter, GHA",
    "The Peru Post, PER"
  })
  void guessesTheCountryByAPlaceInTheName(String publisher, String country) {
    assertThat(PUBLISHERS.guessed(by(publisher), Set.of())).contains(country);
  }

  @Test
  void guessesNothingByANameWithoutOne() {
    assertThat(PUBLISHERS.guessed(by("Evening Reporter"), Set.of())).isEmpty();
    assertThat(PUBLISHERS.guessed(by(null), Set.of())).isEmpty();
  }

  @Test
  void tellsTownsOfOneNameApartByTheStatesOfTheArticle() {
    assertThat(PUBLISHERS.guessed(by("Guadalajara Post"), Set.of("ESP", "FRA"))).contains("ESP");
    assertThat(PUBLISHERS.guessed(by("Guadalajara Post"), Set.of("KEN", "GHA"))).contains("MEX");
  }
}
