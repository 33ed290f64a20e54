package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.plover.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom in sentences that tell of quarrels. */
class ConflictTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SANCTION | KEN | GHA | Kenya stopped issuing permits to Ghana.
          SANCTION | KEN | GHA | Kenya answered by expelling 20 Ghanaian diplomats.
          ACCUSE   | KEN | GHA | Kenya made solemn representations to the Ghanaian side.
          COERCE   | KEN | GHA | Kenya sank three Ghanaian fishing boats caught poaching in its waters.
          COERCE   | KEN | GHA | Kenyan sailors boarded and seized a tanker of Ghana, state radio reported.
          MOBILIZE | KEN | GHA | Kenyan reinforcements were rushed to the frontier with Ghana.
          COERCE   | KEN | GHA | Kenyan police have detained two Ghanaians.
          COERCE   | KEN | GHA | The Ghanaian-flagged tanker Volta Star was captured by Kenya's navy.
          REQUEST  | KEN | GHA | Kenya called on Ghana to withdraw its troops.
          REJECT   | KEN | GHA | A proposal by Ghana to hold talks was turned down by Kenya.
          ACCUSE   | KEN | GHA | Ghana's chargé d'affaires in Nairobi was summoned and handed a protest.
          ASSAULT  | GHA | KEN | Kenya said it would help Togo after Ghanaian troops had shelled a Kenyan village.
          SANCTION | KEN | GHA | Kenya told Ghana that it was ending its ties with Ghana.
          AID      | KEN | GHA | Kenya decided to provide a million shillings worth of aid to Ghana.
          SANCTION | KEN | GHA | The Kenyan ambassador in Accra, Joe Okello, was recalled for consultations.
          SUPPORT  | TGO | GHA | Kenya called in Togo's envoy to protest the treaty that Togo and Ghana signed.
          """)
  void findsTheParties(EventType type, String source, String target, String sentence) {
    assertThat(Coding.code(sentence))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.source()).containsExactly(source);
              assertThat(event.target()).containsExactly(target);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REJECT | Kenya turned Ghana's old railway into a road.
          COERCE | A Kenyan frigate shadowed a Ghanaian trawler.
          COERCE | Kenya seized the chance to talk with Ghana.
          COERCE | Kenya's minister boarded a plane of Ghana's airline.
          ACCUSE | Kenya said that Ghana's minister had broken his leg.
          ACCUSE | Kenya's president said that the crisis with Ghana was behind them.
          PROTEST | A Ghanaian banker is still being held at his residence in Kenya.
          ASSAULT | Kenya's ambassador took up his post in Ghana.
          COOPERATE | The cabinet's decision takes effect in Kenya and Ghana at midnight.
          SUPPORT | Kenya's minister said that he recognised Ghana's right to defend itself.
          ACCUSE | Thousands of Kenyans marched through the streets to denounce Ghana.
          """)
  void findsNone(EventType type, String sentence) {
    assertThat(Coding.code(sentence)).noneSatisfy(e -> assertThat(e.type()).isEqualTo(type));
  }

  @Test
  void tellsAProtestAndItsReasonsOnce() {
    assertThat(
            Coding.code(
                "Kenya's foreign ministry handed a note of protest to the Ghanaian ambassador.",
                "Kenya's foreign ministry said that Ghana had violated its airspace."))
        .filteredOn(event -> event.type() == EventType.ACCUSE)
        .hasSize(1);
  }

  @Test
  void takesWhoRecallsAnEnvoyForAnotherStateThanWhereHeWas() {
    assertThat(
            Coding.code(
                "Fighting between Kenya and Ghana went on near the border.",
                "The caretaker government withdrew its ambassador from Accra and announced it was"
                    + " expelling Ghanaian ambassador Kofi Addo."))
        .filteredOn(event -> event.type() == EventType.SANCTION)
        .hasSize(2)
        .allSatisfy(
            event -> {
              assertThat(event.source()).containsExactly("KEN");
              assertThat(event.target()).containsExactly("GHA");
            });
  }

  @Test
  void takesForcesThatAreSentToADrillOrAFightForPartOfIt() {
    assertThat(
            Coding.code(
                "Warships of Kenya and Ghana began joint naval drills on Monday.",
                "The Kenyan side sent the destroyer Simba."))
        .noneSatisfy(event -> assertThat(event.type()).isEqualTo(EventType.MOBILIZE));
    assertThat(
            Coding.code(
                "Kenyan and Ghanaian forces traded fire on Monday, with jets sent in to bomb"
                    + " Ghanaian positions."))
        .noneSatisfy(event -> assertThat(event.type()).isEqualTo(EventType.MOBILIZE));
  }
}
