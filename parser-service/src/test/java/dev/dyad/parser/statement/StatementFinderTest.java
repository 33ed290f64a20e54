package dev.dyad.parser.statement;

import static dev.dyad.parser.statement.Said.LEAD;
import static dev.dyad.parser.statement.Said.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Statement;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
  @Test
  void findsWhatIsSaidDirectlyAndIndirectly() {
    assertThat(
            lines(
                LEAD
                    + "Torres said that Peru wanted the border to stay open. \"We have nothing to"
                    + " hide from our neighbours,\" she added.\n\n"
                    + "The road was built in 1990."))
        .containsExactly(
            "Ana Torres PER: Torres said that", "Ana Torres PER \": \"We have nothing");
  }

  @Test
  void findsTheSpeakerBehindTheVerb() {
    assertThat(
            lines(
                LEAD
                    + "The border will stay open, said Chilean Foreign Minister Luis Vega.\n\n"
                    + "According to Torres, the talks went well."))
        .containsExactly("Luis Vega CHL: The border will", "Ana Torres PER: According to Torres,");
  }

  @Test
  void givesAQuotationOfSeveralSentencesToOneSpeaker() {
    assertThat(
            lines(
                LEAD
                    + "\"We know of no such plan. And if there is one, we are against it,\" Vega"
                    + " told reporters."))
        .containsExactly("Luis Vega CHL \": \"We know of", "Luis Vega CHL \": And if there");
  }

  @Test
  void goesOnWithThePositionOfAState() {
    assertThat(
            lines(
                LEAD
                    + "Torres said that ties with Chile had never been better.\n\n"
                    + "Peru is willing to work with Chile on a new railway."))
        .containsExactly("Ana Torres PER: Torres said that", "Ana Torres PER: Peru is willing");
  }

  @Test
  void takesAGovernmentForASpeaker() {
    assertThat(lines(LEAD + "Bolivia condemned the attack on the embassy."))
        .containsExactly("Bolivia BOL: Bolivia condemned the");
  }

  @Test
  void leavesOutTheNamelessTheDeniedAndTheFuture() {
    assertThat(
            lines(
                LEAD
                    + "A senior official said that the talks had been difficult. Sources said that"
                    + " more would follow. Vega did not say when. Torres will announce the result"
                    + " on Friday."))
        .isEmpty();
  }

  @Test
  void staysInsideItsSentence() {
    Said said = Said.in(LEAD + "Vega said that he was glad. He left.");
    Statement only = said.statements().getFirst();
    assertThat(said.text().body().substring(only.start(), only.end()))
        .isEqualTo("Vega said that he was glad.");
  }
}
