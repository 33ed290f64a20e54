package dev.dyad.parser.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is listed as an actor, and by which name. */
class ListedActorsTest {

  @Test
  void listsAStateThatSpeaksBesideWhoActsForIt() {
    assertThat(
            Casting.actors(
                "Peruvian President Ana Quispe flew to Santiago on Monday. Peru accused Chile of"
                    + " breaking the treaty."))
        .containsExactly("Ana Quispe PER", "Peru PER");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Chilean minister Luis Vega said that Peru accused Chile of breaking the treaty.
          In 2015 Peru had accused Chile of breaking the treaty.
          Peru ratified the treaty.
          """)
  void listsNoStateForWhatOthersSayOrItOnceSaidOrForADeed(String sentence) {
    assertThat(
            Casting.actors("Peruvian President Ana Quispe flew to Santiago on Monday. " + sentence))
        .doesNotContain("Peru PER");
  }

  @Test
  void leavesDeedsToWhoActsForAStateThatSpeaks() {
    Cast cast =
        Casting.cast(
            "Peruvian President Ana Quispe flew to Santiago on Monday. Peru accused Chile of"
                + " breaking the treaty.");
    Mention state =
        cast.in(1).stream().filter(each -> each.states().contains("PER")).findFirst().orElseThrow();
    assertThat(state.actor()).isNull();
    assertThat(cast.speaker(state)).hasValueSatisfying(a -> assertThat(a.name()).isEqualTo("Peru"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The talks will be held by the Joint Border Commission in June.; Joint Border Commission -
          The two men were stopped by a patrol of the Peruvian Border Guard.; Border Guard PER
          The figure stands in a release of the Peruvian Foreign Ministry.; Foreign Ministry PER
          The Kenya Red Cross said that it had given out blankets.; Kenya Red Cross KEN
          The Prosecutor's Office of Peru has opened a case against two men.; Prosecutor's Office PER
          """)
  void listsBodiesThatActThroughOthersOrTogether(String text, String actor) {
    assertThat(Casting.actors(text)).contains(actor);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Foreign Affairs Undersecretary Ma. Lourdes Villareal would not say more.; Ma. Lourdes Villareal -
          President Hassan Sheikh Barre and Prime Minister Tadesse Bekele signed it.; Hassan Sheikh Barre -
          President Rodolfo "Dolfy" Mercado Jr. vowed to respond.; Rodolfo "Dolfy" Mercado Jr. -
          Peruvian Ambassador to Kenya Luis Vega attended the ceremony.; Luis Vega PER
          """)
  void readsWholeNames(String text, String actor) {
    assertThat(Casting.actors(text))
        .containsExactly(
            actor.equals("Hassan Sheikh Barre -")
                ? new String[] {actor, "Tadesse Bekele -"}
                : new String[] {actor});
  }

  @Test
  void readsTheStateOfAKingdomByItsFullName() {
    assertThat(
            Casting.actors(
                "The Minister of Foreign Affairs of the Kingdom of the Netherlands, Joris"
                    + " Haverkate, arrived in Lima."))
        .containsExactly("Joris Haverkate NLD");
  }
}
