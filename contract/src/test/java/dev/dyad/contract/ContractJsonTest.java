package dev.dyad.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records read and write the field names of the contract, no more and no fewer. */
class ContractJsonTest {
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final String ARTICLE =
      """
      {"id": "0190b3a4-0000-7000-8000-000000000001", "engine": "1.0.0",
       "headline": "Envoys meet", "authors": ["Ada Ray"], "published": "2024-02-28T11:30",
       "publisher": "The Courier", "agencies": ["WIRE"], "url": null,
       "dateline": {"place": "Beijing", "country": "CHN", "date": "2024-02-28"},
       "language": "en", "body": "Lin Wu met Omar Aziz.", "paragraphs": [{"start": 0, "end": 21}],
       "actors": [{"id": "a1", "name": "Lin Wu", "kind": "person", "state": "CHN", "role": "envoy",
                   "mentions": [{"start": 0, "end": 6}]}],
       "events": [{"id": "e1", "type": "CONSULT", "mode": "meet", "cameo": "042",
                   "source": ["CHN"], "target": ["PAK"], "mutual": true,
                   "date": "2024-02-28", "start": "2024-02-28", "end": "2024-02-28",
                   "dateBasis": "dateline", "status": "occurred",
                   "place": {"name": "Beijing", "country": "CHN"}, "actors": ["a1"],
                   "salience": "main", "intensity": 2.0, "confidence": 0.93,
                   "title": "Lin Wu meets Omar Aziz", "evidence": [{"start": 0, "end": 21}]}],
       "dates": [{"start": 0, "end": 3, "kind": "date", "timex": "2024-02-28",
                  "edtf": "2024-02-28"}],
       "statements": [{"id": "s1", "speaker": "a1", "state": "CHN", "start": 0, "end": 21,
                       "quoted": false, "event": "e1"}],
       "warnings": ["no time zone stated for the publication time"]}
      """;

  private static final String EVENT =
      """
      {"id": "0190b3a4-0000-7000-8000-000000000002", "timeline": "CHN-PAK", "type": "CONSULT",
       "mode": "meet", "quad": "verbal-cooperation", "source": ["CHN"], "target": ["PAK"],
       "mutual": true, "intensity": 2.0, "date": "2024-02-28", "start": "2024-02-28",
       "end": "2024-02-28", "status": "occurred", "place": {"name": "Beijing", "country": "CHN"},
       "people": [{"name": "Lin Wu", "state": "CHN", "role": "envoy"}],
       "title": "Lin Wu meets Omar Aziz", "confidence": 0.95, "sources": 2, "reviewed": false,
       "reports": [{"articleId": "0190b3a4-0000-7000-8000-000000000001", "headline": "Envoys meet",
                    "publisher": "The Courier", "published": "2024-02-28", "url": null,
                    "event": "e1", "date": "2024-02-28",
                    "evidence": [{"start": 0, "end": 21, "text": "Lin Wu met Omar Aziz."}],
                    "statements": ["He was glad."], "mergedBecause": ["same people"]}]}
      """;

  private static final String COUNTED =
      EVENT.substring(0, EVENT.indexOf("\"reports\"")) + "\"reportCount\": 2}";

  @Test
  void anArticleKeepsEveryField() throws JsonProcessingException {
    keepsEveryField(ARTICLE, StructuredArticle.class);
  }

  @Test
  void anEventOfTheChronologyKeepsEveryField() throws JsonProcessingException {
    keepsEveryField(EVENT, ChronologyEvent.class);
  }

  @Test
  void inAListAnEventHasACountInPlaceOfItsReports() throws JsonProcessingException {
    keepsEveryField(COUNTED, ChronologyEvent.class);
  }

  @Test
  void anEventCannotHaveAModeOfAnotherType() throws JsonProcessingException {
    CodedEvent event = json.readValue(ARTICLE, StructuredArticle.class).events().getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CodedEvent(
                    "e1",
                    EventType.CONSULT,
                    Mode.SIGN,
                    "042",
                    List.of(),
                    List.of(),
                    true,
                    null,
                    null,
                    null,
                    null,
                    event.status(),
                    null,
                    List.of(),
                    event.salience(),
                    1,
                    1,
                    "",
                    List.of()))
        .withMessage("CONSULT has no mode sign");
  }

  private void keepsEveryField(String text, Class<?> type) throws JsonProcessingException {
    JsonNode expected = json.readTree(text);
    JsonNode written = json.valueToTree(json.readValue(text, type));
    assertThat(written).isEqualTo(expected);
  }
}
