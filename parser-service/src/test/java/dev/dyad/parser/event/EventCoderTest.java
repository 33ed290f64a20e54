package dev.dyad.parser.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the coder makes of short texts with invented people. */
class EventCoderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OCCURRED  | Kenya's president visited Ghana.
          PLANNED   | Kenya's president will visit Ghana.
          PLANNED   | Kenya's president is due to visit Ghana.
          PLANNED   | Kenya's president plans to visit Ghana.
          PLANNED   | Kenya's president is expected in Ghana on Thursday.
          PROPOSED  | Ghana invited Kenya's president to visit.
          PROPOSED  | Kenya's president may visit Ghana.
          CANCELLED | Kenya's president called off a visit to Ghana.
          CANCELLED | Kenya's president was to have visited Ghana.
          CANCELLED | A planned visit by Kenya's president to Ghana will not take place.
          CANCELLED | Kenya and Ghana will hold talks on Monday. The talks have been called off.
          CANCELLED | A meeting of the ministers of Kenya and Ghana was scheduled for Monday. It has been deferred.
          PLANNED   | Kenya's president will visit Ghana on Monday. His visit, planned for May, had been called off.
          PLANNED   | Next is a meeting of the ministers of Kenya and Ghana, which is to take place in Lagos.
          DENIED    | Ghana denied that Kenya's president had visited Ghana.
          """)
  void readsHowFarAnEventHasCome(Status status, String sentence) {
    assertThat(Coding.code(sentence))
        .filteredOn(event -> event.type() == EventType.CONSULT)
        .extracting(CodedEvent::status)
        .contains(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VIDEO | Kenya and Ghana held three rounds of talks by video link.
          VIDEO | Kenya's president met virtually with Ghana's president.
          PHONE | Kenya's president talked with Ghana's president over the phone.
          MEET  | Kenya's president met Ghana's president.
          """)
  void readsByWhatMediumTwoTalk(Mode mode, String sentence) {
    assertThat(Coding.code(sentence)).extracting(CodedEvent::mode).contains(mode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya's president did not visit Ghana.",
        "Nobody from Kenya visited Ghana.",
        "If Kenya attacks Ghana, the treaty ends.",
        "The Kenyan opposition accused the Kenyan government of waste.",
        "Kenya's president praised Kenyan teachers."
      })
  void codesNothingThatIsNotReportedBetweenStates(String sentence) {
    assertThat(Coding.code(sentence)).isEmpty();
  }

  @Test
  void takesNoVisitThatBeganForItsObject() {
    assertThat(Coding.code("Kenya's president wound up a visit to Ghana that began in Accra."))
        .extracting(CodedEvent::source)
        .containsOnly(List.of("KEN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Ghana said that they would fight militancy together.",
        "Kenyan trucks crossed the north of Ghana and arrived at the port of Tema.",
        "Kenya and Ghana agreed on an exchange of students."
      })
  void takesNoFigureOfSpeechForForce(String sentence) {
    assertThat(Coding.code(sentence))
        .extracting(CodedEvent::type)
        .doesNotContain(
            EventType.ASSAULT,
            EventType.THREATEN,
            EventType.AID,
            EventType.RETREAT,
            EventType.MOBILIZE);
  }

  @Test
  void tellsAMeetingOnceHoweverOftenTheArticleDoes() {
    List<CodedEvent> events =
        Coding.code(
            "Kenyan Foreign Minister Amina Otieno met Ghanaian President Kofi Addo in Accra.",
            "Otieno held talks with Addo for two hours.",
            "The talks between Otieno and Addo were friendly.");
    assertThat(events).filteredOn(event -> event.type() == EventType.CONSULT).hasSize(1);
    assertThat(events.getFirst().evidence()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void tellsRecognitionAndRelationsOfOneDayOnce() {
    List<CodedEvent> events =
        Coding.code(
            "Ghana recognised Kenya on Wednesday.",
            "Ghana and Kenya established diplomatic relations on Wednesday.");
    assertThat(events).filteredOn(event -> event.type() == EventType.SUPPORT).hasSize(1);
    assertThat(events.getFirst().mode()).isEqualTo(Mode.RELATIONS);
  }

  @Test
  void visitsNoOrganisationWhoseSummitItAttends() {
    List<CodedEvent> events =
        Coding.code(
            "Kenyan President Kofi Otieno has accepted an invitation to attend the NATO summit in Accra.");
    assertThat(events)
        .filteredOn(event -> event.mode() == Mode.VISIT)
        .allSatisfy(event -> assertThat(event.target()).doesNotContain("NATO"));
  }

  @Test
  void keepsMeetingsWithOtherPeopleApart() {
    List<CodedEvent> events =
        Coding.code(
            "Kenyan Foreign Minister Amina Otieno met Ghanaian President Kofi Addo in Accra.",
            "Otieno also met Ghanaian Defence Minister Yaw Boateng in Accra.");
    assertThat(events).filteredOn(event -> event.mode() == Mode.MEET).hasSize(2);
  }

  @Test
  void leavesOutWhatIsMerelySaidInAMeeting() {
    List<CodedEvent> events =
        Coding.code(
            "Kenyan Foreign Minister Amina Otieno met Ghanaian President Kofi Addo in Accra.",
            "Otieno said that Kenya was willing to work with Ghana and praised Ghana's reforms.");
    assertThat(events).extracting(CodedEvent::type).containsOnly(EventType.CONSULT);
  }

  @Test
  void makesTheNewsOfTheLeadMain() {
    assertThat(Coding.code("Kenya imposed sanctions on Ghana."))
        .extracting(CodedEvent::salience)
        .containsExactly(Salience.MAIN);
  }

  @Test
  void namesTheMediatorBeforeThoseThatItBringsTogether() {
    assertThat(Coding.code("Oman mediated between Kenya and Ghana."))
        .anySatisfy(
            event -> {
              assertThat(event.mode()).isEqualTo(Mode.MEDIATE);
              assertThat(event.source()).containsExactly("OMN");
              assertThat(event.target()).containsExactlyInAnyOrder("KEN", "GHA");
            });
  }

  @Test
  void readsARecallFromTheEnvoysOwnState() {
    assertThat(Coding.code("Kenya's ambassador was called home from Ghana for consultations."))
        .anySatisfy(
            event -> {
              assertThat(event.mode()).isEqualTo(Mode.RECALL);
              assertThat(event.source()).containsExactly("KEN");
              assertThat(event.target()).containsExactly("GHA");
            });
  }

  @Test
  void readsBothNationalitiesBeforeABody() {
    assertThat(Coding.code("Kenyan and Ghanaian police broke up a smuggling ring in Nairobi."))
        .anySatisfy(
            event -> {
              assertThat(event.mode()).isEqualTo(Mode.JUDICIAL);
              assertThat(event.source()).containsExactly("KEN");
              assertThat(event.target()).containsExactly("GHA");
            });
  }

  @Test
  void takesTheShootingThatStopsForNoAttack() {
    assertThat(Coding.code("Kenya and Ghana stopped firing at each other."))
        .extracting(CodedEvent::mode)
        .containsExactly(Mode.CEASEFIRE);
  }

  @Test
  void takesAVisitToWhichAGuestHasBeenInvitedAsPlanned() {
    assertThat(Coding.code("Kenya's president accepted an invitation to visit Ghana."))
        .anySatisfy(
            event -> {
              assertThat(event.mode()).isEqualTo(Mode.VISIT);
              assertThat(event.status()).isEqualTo(Status.PLANNED);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya agreed with Ghana to build a railway.             | Kenya and Ghana agree to cooperate
          Kenya and Ghana signed 13 accords.                      | Kenya and Ghana sign 13 accords
          The Philippines imposed sanctions on the United States. | The Philippines imposes sanctions on the United States
          Kenya will donate 200 tents to Ghana.                   | Kenya is to give 200 tents to Ghana
          Kenya denied that its army had attacked Ghana.          | Kenya denies an attack on Ghana
          The armies of Kenya and Ghana will hold a joint drill.  | Kenya and Ghana are to hold a military exercise
          """)
  void writesTitlesInGoodGrammar(String sentence, String title) {
    assertThat(Coding.code(sentence)).extracting(CodedEvent::title).contains(title);
  }
}
