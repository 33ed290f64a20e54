package dev.dyad.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  @ParameterizedTest
  @CsvSource({
    "PAK, Pakistan, Pakistan",
    "USA, United States, the United States",
    "XKX, Kosovo, Kosovo",
    "EU, European Union, the European Union",
    "TUR, Türkiye, Türkiye",
    "MMR, Myanmar, Myanmar",
    "ZZZ, ZZZ, ZZZ"
  })
  void aCodeHasANameForHeadingsAndOneForSentences(String code, String name, String inText) {
    assertThat(States.name(code)).isEqualTo(name);
    assertThat(States.inText(code)).isEqualTo(inText);
  }

  @Test
  void everyIsoCountryHasAName() {
    assertThat(Arrays.stream(Locale.getISOCountries()))
        .allSatisfy(
            country -> {
              String code = Locale.of("", country).getISO3Country();
              assertThat(States.name(code)).isNotBlank().isNotEqualTo(code);
            });
  }

  @Test
  void severalAreListedAsASentenceDoes() {
    assertThat(States.list(List.of("CHN"))).isEqualTo("China");
    assertThat(States.list(List.of("CHN", "IRN", "USA")))
        .isEqualTo("China, Iran and the United States");
  }

  @Test
  void everyRowOfTheFileIsWellFormed() {
    assertThat(Table.read("states.tsv", 3))
        .allSatisfy(
            row -> {
              assertThat(row.get(0)).matches("[A-Z][A-Z0-9]{1,11}");
              assertThat(row.get(2)).isIn("the", "-");
            })
        .extracting(List::getFirst)
        .doesNotHaveDuplicates();
  }
}
