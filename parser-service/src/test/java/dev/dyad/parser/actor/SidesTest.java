package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Dateline;
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

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Norway spoke. At the table sat Ana Quispe of Peru and Chile's Luis Vega, and Ana Quispe said no.; Ana Quispe PER
          Norway spoke. Chile's Luis Vega said that it was too late.; Luis Vega CHL
          The teams, under General Otto Lind for the Norwegian side, met.; Otto Lind NOR
          Peru and Chile opened a tunnel that their presidents, Ana Quispe and Luis Vega, had planned.; Ana Quispe PER
          Peru and Chile opened a tunnel that their presidents, Ana Quispe and Luis Vega, had planned.; Luis Vega CHL
          Norway waited. The Kenyan government's spokesman, Colonel Amos Kiprono, said no.; Amos Kiprono KEN
          Peru waited. International Monetary Fund (IMF) spokesperson Ana Quispe said no.; Ana Quispe IMF
          Norway spoke to Finland. Denmark offered help: a ship lies ready, the country's Foreign Minister Ib Holm said.; Ib Holm DNK
          Two Peruvian diplomats were told to leave Chile, government spokesman Luis Vega said.; Luis Vega CHL
          Peru and Chile met in Arica, where President Ana Quispe and Peruvian envoy Luis Vega signed.; Ana Quispe CHL
          Peru told Chile no. In Valparaiso, Interior Minister Luis Vega said that it was a pity.; Luis Vega CHL
          Peru told Chile no. At the United Nations, spokesperson Ann Reed said that it was a pity.; Ann Reed UN
          Peru was told no. Chile was calm. Foreign Minister Luis Vega announced in Santiago that it was a pity.; Luis Vega CHL
          A group of Chilean lawmakers led by former minister Luis Vega met Peru's president in Lima.; Luis Vega CHL
          Norway was told. At his request, Foreign Minister Luis Vega of Chile met Peru's Ana Quispe.; Luis Vega CHL
          Peru was told. Home Secretary Ann Reed rang her British aides.; Ann Reed GBR
          Peru's Congress rejected the treaty that the United States wanted.; Peru's Congress PER
          Peru waited. The secretary general of the Arab League (AL), Omar Haddad, will fly to Chile.; Omar Haddad Arab League
          Peru and Chile quarrelled. In Santiago, the Foreign Ministry said on Monday that Peru lied.; Foreign Ministry CHL
          Kenya quarrelled with Ghana. The Kenyan government said on Monday that it would pay.; Kenyan government KEN
          Peru will send ships to Chile, Home Affairs Minister Ana Quispe said after meeting Mr Vega in Arica. Chilean minister Luis Vega was glad.; Ana Quispe PER
          """)
  void readsForWhomSomebodyActs(String text, String actor) {
    assertThat(Casting.actors(text)).contains(actor);
  }

  @Test
  void letsAHomePaperRecallItsOwnAmbassador() {
    assertThat(
            Casting.lines(
                Casting.cast(
                    "Peru quarrelled with Chile. The recall of Ambassador Luis Vega from Santiago is"
                        + " final, Chile was told by Peru.",
                    new Dateline("Lima", "PER", null))))
        .contains("Luis Vega PER");
  }

  @Test
  void takesATownBeforeItsDistrictForAPlace() {
    assertThat(
            Casting.actors(
                "He was handed to the governor of Niger's Dosso region, Colonel Amadou Maiga, who"
                    + " said nothing in Benin."))
        .containsExactly("Amadou Maiga NER");
  }

  @Test
  void keepsTheDayOutOfTheNameOfABody() {
    assertThat(Casting.actors("The Peruvian Foreign Ministry on Sunday rejected the charge."))
        .containsExactly("Foreign Ministry PER");
  }

  @Test
  void looksForItsOwnerOutsideWhatOnlyDescribesANoun() {
    assertThat(
            Casting.actors(
                "Peru thanked Kenya. Chile sent tents on a military transport, its embassy in Lima"
                    + " announced."))
        .contains("embassy in Lima CHL");
  }

  @Test
  void closesAStraightQuotationMarkBeforeWhoSpeaks() {
    Cast cast =
        Casting.cast(
            "\"It went well,\" Peruvian envoy Ana Quispe said. She warned Chile that time was"
                + " short.");
    assertThat(cast.in(1).getFirst().actor()).isEqualTo(cast.actors().getFirst().id());
  }

  @Test
  void givesHeadsOfStateWithoutAnArticleNoState() {
    Cast cast = Casting.cast("Peru was host. Heads of state on Sunday lifted the ban on Chile.");
    assertThat(cast.in(1).getFirst().states()).isEmpty();
  }

  @Test
  void takesTheHostForTheOtherSide() {
    assertThat(
            Casting.lines(
                Casting.cast(
                    "The Norwegian admiral Otto Lind spoke to Finland's sailors. His host, Rear Adm."
                        + " Aino Laine, said yes. Norway was glad.",
                    new Dateline("Oslo", "NOR", null))))
        .contains("Aino Laine FIN");
  }

  @Test
  void takesByWhomAGuestIsReceivedForTheHost() {
    assertThat(
            Casting.actors(
                "Kenya and Ghana made peace on Monday. The Kenyan delegation was received by"
                    + " President Kofi Addai."))
        .contains("Kofi Addai GHA");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Nora Whitcombe of the US National Security Council called on Peru to wait.; Nora Whitcombe USA
          Chile waited. Rosa Huanca, who chairs the Peruvian Farmers' Union, said that prices had doubled.; Rosa Huanca PER
          """)
  void givesAPersonTheStateOfWhatIsLed(String text, String actor) {
    assertThat(Casting.actors(text)).contains(actor);
  }

  @Test
  void givesASpokesmanTheStateOfThePersonSpokenFor() {
    Cast cast =
        Casting.cast(
            "Chile broke off the talks. A spokesperson for Peruvian Foreign Minister Ana Quispe"
                + " said Lima respected the decision.");
    assertThat(cast.in(1).getFirst().states()).containsExactly("PER");
  }

  @Test
  void trustsANameOfOneCountryMoreThanWhereItIsReported() {
    assertThat(
            Casting.lines(
                Casting.cast(
                    "Japan said on Monday that the talks had gone well. Deputy national security"
                        + " adviser Kim Do-won made the announcement. South Korea was glad.",
                    new Dateline("Tokyo", "JPN", null))))
        .contains("Kim Do-won KOR");
  }
}
