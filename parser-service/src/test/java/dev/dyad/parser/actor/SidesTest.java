package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around somebody tell of the state that the text does not name. */
class SidesTest {

  @Test
  void takesWhoSummonsForTheOtherSide() {
    assertThat(
            Casting.actors(
                "Peru and Chile quarrelled on Monday. The Chilean ambassador, Luis Vega, was"
                    + " summoned to the Foreign Ministry in the evening. Peru was not amused."))
        .contains("Luis Vega CHL", "Foreign Ministry PER");
  }

  @Test
  void letsAStateOwnWhomItSends() {
    assertThat(
            Casting.actors(
                "Kenya has chosen a retired judge as its envoy to Ghana, while Ghana has appointed"
                    + " the diplomat Kofi Addai to Nairobi."))
        .containsExactly("Kofi Addai GHA");
  }

  @Test
  void setsWhatFollowsInTheCapitalThatOpensAParagraph() {
    assertThat(
            Casting.actors(
                "Norway expelled a Finnish diplomat on Monday.\n\n"
                    + "In Helsinki the answer was short. Foreign Minister Aino Laine said that"
                    + " she was sorry."))
        .containsExactly("Aino Laine FIN");
  }

  @Test
  void asksWhoOwnsTheSubjectOfTheSentence() {
    assertThat(
            Casting.actors(
                "Norway expelled a Finnish diplomat on Monday.\n\n"
                    + "Finland's reaction came within hours. Foreign Minister Aino Laine said"
                    + " that she was sorry."))
        .containsExactly("Aino Laine FIN");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Peru protested. Its foreign ministry said that the border was shut.; foreign ministry PER
          Chile sent help, its embassy in Lima announced. Peru was glad.; embassy in Lima CHL
          """)
  void givesABodyTheStateOfItsOwner(String text, String actor) {
    assertThat(Casting.actors(text)).contains(actor);
  }

  @Test
  void listsTheBodyForWhichSomebodyUnnamedSpeaks() {
    assertThat(Casting.actors("A spokesman for the Peruvian navy denied the report on Monday."))
        .containsExactly("navy PER");
  }

  @Test
  void letsAnArmedGroupActForNoState() {
    assertThat(Casting.actors("The Lord's Resistance Army said on Monday that it would talk."))
        .containsExactly("Lord's Resistance Army -");
  }

  @Test
  void readsTheStateBehindAName() {
    assertThat(Casting.actors("Kenya was visited by Norway. King Otto of the Belgians spoke."))
        .contains("King Otto BEL");
  }

  @Test
  void keepsAPortfolioOutOfAName() {
    assertThat(
            Casting.actors(
                "The Kenyan State Minister for Water Resources Amos Kiprono said no on Monday."))
        .containsExactly("Amos Kiprono KEN");
  }
}
