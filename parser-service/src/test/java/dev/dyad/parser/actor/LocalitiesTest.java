package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The governor of Kherson, Taras Bondar, said nobody was hurt.; Taras Bondar UKR
          Kherson Governor Taras Bondar said nobody was hurt.; Taras Bondar UKR
          Lahore Mayor Bilal Qadri said nobody was hurt.; Bilal Qadri PAK
          The mayor of Guayaquil, Rosa Cevallos, said nobody was hurt.; Rosa Cevallos ECU
          Mombasa police chief Amos Kiprono said nobody was hurt.; Amos Kiprono KEN
          """)
  void letsAProvincesOrTownsOfficialActForItsState(String text, String actor) {
    assertThat(Casting.actors(text)).containsExactly(actor);
  }

  @Test
  void takesADiplomatInATownForTheOtherSide() {
    assertThat(
            Casting.actors(
                "Kenya and Ghana fell out on Monday. Kenya's High Commissioner in Kumasi, Amos"
                    + " Kiprono, said he was sorry."))
        .containsExactly("Amos Kiprono KEN");
  }

  @Test
  void readsAProvincesPoliceAsItsStates() {
    assertThat(Casting.actors("Balochistan police said on Monday that they had shut the road."))
        .containsExactly("police PAK");
  }

  @Test
  void knowsInstitutionsByTheNamesThatOneStateGivesThem() {
    assertThat(
            Casting.actors(
                "Rosselkhoznadzor said on Monday that the apples were bad. Petrobras said that it"
                    + " would buy them."))
        .containsExactly("Rosselkhoznadzor RUS", "Petrobras BRA");
  }

  @Test
  void letsAnAssociationOfNoStateActForNone() {
    assertThat(Casting.actors("Human Rights Watch said on Monday that Peru had lied."))
        .containsExactly("Human Rights Watch -");
  }
}
