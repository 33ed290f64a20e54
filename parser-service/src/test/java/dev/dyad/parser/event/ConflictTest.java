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
}
