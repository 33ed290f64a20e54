package dev.dyad.parser.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Place;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer PLACES = new Gazetteer();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BEIJING; Beijing; CHN
          NEW YORK; New York; USA
          ST. LOUIS; St. Louis; USA
          ST LOUIS; St Louis; USA
          WASHINGTON; Washington; USA
          TOKYO; Tokyo; JPN
          LONDON; London; GBR
          London, Ont.; London; CAN
          BONN; Bonn; DEU
          BOMBAY; Bombay; IND
          PEKING; Peking; CHN
          RIO DE JANEIRO; Rio de Janeiro; BRA
          SAO PAULO; Sao Paulo; BRA
          São Paulo; São Paulo; BRA
          DAR ES SALAAM; Dar es Salaam; TZA
          N'DJAMENA; N'Djamena; TCD
          THE HAGUE; The Hague; NLD
          OHRID, North Macedonia; Ohrid; MKD
          Ohrid, North Macedonia; Ohrid; MKD
          Portland, Maine; Portland; USA
          PARIS; Paris; FRA
          Paris, Texas; Paris; USA
          PARIS, Tex.; Paris; USA
          MENLO PARK, Calif.; Menlo Park; USA
          NOWHEREVILLE, N.J.; Nowhereville; USA
          SAN JOSE; San Jose; CRI
          SAN JOSE, Calif.; San Jose; USA
          VICTORIA, British Columbia; Victoria; CAN
          PRISTINA, Kosovo; Pristina; XKX
          TAIPEI; Taipei; TWN
          RAMALLAH, West Bank; Ramallah; PSE
          KYIV; Kyiv; UKR
          KIEV; Kiev; UKR
          UNITED NATIONS; United Nations; USA
          SINGAPORE; Singapore; SGP
          LUXEMBOURG; Luxembourg; LUX
          GEORGIA; Georgia; GEO
          ATLANTA, Georgia; Atlanta; USA
          TBILISI, Georgia; Tbilisi; GEO
          KANDAHAR; Kandahar; AFG
          FORT LAUDERDALE; Fort Lauderdale; USA
          FT LAUDERDALE; Ft Lauderdale; USA
          WASHINGTON, D.C.; Washington; USA
          """)
  void findsPlacesOfTheNews(String name, String ordinary, String country) {
    assertThat(PLACES.find(name)).contains(new Place(ordinary, country));
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertThat(PLACES.find("Foreign minister")).isEmpty();
    assertThat(PLACES.find("")).isEmpty();
    assertThat(PLACES.find(",")).isEmpty();
  }

  @Property
  void neverFailsAndDoesNotDependOnCase(@ForAll("names") String name) {
    assertThat(PLACES.find(name).map(Place::country))
        .isEqualTo(PLACES.find(name.toUpperCase(java.util.Locale.ROOT)).map(Place::country));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("Lima", "Ottawa", "Accra", "Texas", "Peru", "Qina", "St. John's", "Me.")
        .list()
        .ofMaxSize(3)
        .map(parts -> String.join(", ", parts));
  }

  @Test
  void knowsTheCountriesOfDivisionsAndTowns() {
    assertThat(PLACES.countriesOf("Balochistan", 50_000)).first().isEqualTo("PAK");
    assertThat(PLACES.countriesOf("Punjab", 50_000)).contains("PAK", "IND");
    assertThat(PLACES.countriesOf("Guayaquil", 50_000)).containsExactly("ECU");
    assertThat(PLACES.countriesOf("Nowhereville", 0)).isEmpty();
  }
}
