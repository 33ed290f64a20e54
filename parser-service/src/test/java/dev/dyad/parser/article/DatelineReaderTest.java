package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.place.Gazetteer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 2);
  private static final DatelineReader READER =
      new DatelineReader(new Gazetteer(), new Agencies(), new BylineWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          ISLAMABAD, Oct 14 (Xinhua) -- They met.                       ; Islamabad; PAK; 2023-10-14; Xinhua
          TOKYO (Reuters) - They met.                                   ; Tokyo; JPN; -; Reuters
          OHRID, North Macedonia (AP) — They met.                       ; Ohrid; MKD; -; AP
          BEIJING, (APP - UrduPoint / Point News - 28th Feb, 2024) They ; Beijing; CHN; 2024-02-28; APP
          NEW DELHI: They met.                                          ; New Delhi; IND; -; -
          MOSCOW, December 31. /TASS/. They met.                        ; Moscow; RUS; 2023-12-31; TASS
          Beijing, Jan 1 (PTI) They met.                                ; Beijing; CHN; 2024-01-01; PTI
          Doha: They met.                                               ; Doha; QAT; -; -
          Kinshasa (AFP) - They met.                                    ; Kinshasa; COD; -; AFP
          ABU DHABI, 5th January, 2021 (WAM) -- They met.               ; Abu Dhabi; ARE; 2021-01-05; WAM
          Tehran, IRNA - They met.                                      ; Tehran; IRN; -; IRNA
          QINGDAO (China), June 27 - They met.                          ; Qingdao; CHN; 2023-06-27; -
          XI'AN: They met.                                              ; Xi'an; CHN; -; -
          DODOMA, Sept. 11 (Xinhua) -- They met.                        ; Dodoma; TZA; 2023-09-11; Xinhua
          LONDON, UK – They met.                                        ; London; GBR; -; -
          """)
  void readsTheStylesOfTheWires(
      String text, String place, String country, String date, String agency) {
    ReadDateline read = READER.atHeadOf(text).orElseThrow();
    assertThat(read.on(PUBLISHED).place()).isEqualTo(place);
    assertThat(read.on(PUBLISHED).country()).isEqualTo(country);
    assertThat(read.on(PUBLISHED).date()).isEqualTo(date == null ? null : LocalDate.parse(date));
    if (agency != null) {
      assertThat(read.agencies()).containsExactly(agency);
    }
    assertThat(text.substring(read.length())).startsWith("They");
  }

  @Test
  void endsBeforeAnOfficeThatTheStoryBeginsWith() {
    String text =
        "Tirana, 14 May 2023 – Deputy Prime Minister – Minister of Economy Arben Leka left.";
    ReadDateline read = READER.atHeadOf(text).orElseThrow();
    assertThat(read.agencies()).isEmpty();
    assertThat(text.substring(read.length())).startsWith("Deputy Prime Minister");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said: no.",
        "Prime Minister Jan Berg - who is 60 - left.",
        "WORLD - They met.",
        "ANNA BRANDSEN: They met, and it went well.",
        "According to the ministry, they met.",
        "Berg (Labour) said that they met.",
        "They met in Paris: the capital of France."
      })
  void findsNoneInRunningText(String text) {
    assertThat(READER.atHeadOf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NEW DELHI,New Delhi,IND",
    "'AFP, WASHINGTON',Washington,USA",
    "Brussels,Brussels,BEL"
  })
  void readsALineThatIsNothingElse(String line, String place, String country) {
    ReadDateline read = READER.alone(line).orElseThrow();
    assertThat(read.dateline().place()).isEqualTo(place);
    assertThat(read.dateline().country()).isEqualTo(country);
  }

  @Test
  void takesNoSectionForADateline() {
    assertThat(READER.alone("THAILAND")).isEmpty();
    assertThat(READER.alone("WORLD")).isEmpty();
    assertThat(READER.alone("Staff Reporter")).isEmpty();
  }

  @Test
  void knowsNoYearWithoutADayOfPublication() {
    ReadDateline read = READER.atHeadOf("TOKYO, Aug 9 (Kyodo) - They met.").orElseThrow();
    assertThat(read.on(null).date()).isNull();
  }
}
