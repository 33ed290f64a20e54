package dev.dyad.parser.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dyad.contract.article.StructuredArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final JsonMapper JSON = ArticleJson.mapper();
  private static final String GOLD =
      """
      {"headline": "Ruritania hosts talks", "authors": ["Ann Lee"], "published": "2024-02-28",
       "publisher": null, "agencies": [], "dateline": {"place": "Strelsau", "country": "AUT"},
       "bodyStarts": "The ministers met", "bodyEnds": "they said.",
       "actors": [{"name": "Rudolf Rassendyll", "state": "GBR"}],
       "events": [
         {"type": "CONSULT", "mode": "meet", "source": ["GBR"], "target": ["AUT"], "mutual": true,
          "date": "2024-02-28", "status": "occurred", "optional": false},
         {"type": "AID", "mode": null, "source": ["GBR"], "target": ["AUT"], "mutual": false,
          "date": null, "status": "occurred", "optional": true}],
       "statements": [{"speaker": "Rassendyll", "state": "GBR", "starts": "They will"}]}
      """;

  @Test
  void countsWhatIsRightGivenAndWanted() throws Exception {
    ArticleScore score = score(event("CONSULT", "AUT", "GBR", true, "2024-02-28"));

    assertThat(score.fields()).containsEntry("body", true).containsEntry("headline", true);
    assertThat(score.fields()).doesNotContainKey("publisher");
    assertThat(score.tallies())
        .containsEntry(Scorer.ACTORS, new Tally(1, 1, 1))
        .containsEntry(Scorer.EVENTS, new Tally(1, 1, 1))
        .containsEntry(Scorer.STRICT, new Tally(1, 1, 1))
        .containsEntry(Scorer.STATEMENTS, new Tally(1, 1, 1));
    assertThat(score.missed()).isEmpty();
  }

  @Test
  void seesADateThatDiffers() throws Exception {
    ArticleScore score = score(event("CONSULT", "GBR", "AUT", true, "2024-02-27"));

    assertThat(score.tallies())
        .containsEntry(Scorer.EVENTS, new Tally(1, 1, 1))
        .containsEntry(Scorer.DATED, new Tally(0, 1, 1));
    assertThat(score.missed()).singleElement().asString().startsWith("event differs");
  }

  @Test
  void neitherRewardsNorPunishesAnOptionalEvent() throws Exception {
    ArticleScore score = score(event("AID", "GBR", "AUT", false, "2020"));

    assertThat(score.tallies()).containsEntry(Scorer.EVENTS, new Tally(0, 0, 1));
    assertThat(score.judged()).singleElement().matches(ArticleScore.Judged::right);
  }

  @Test
  void mindsTheDirectionOfAnEventThatIsNotMutual() throws Exception {
    ArticleScore score = score(event("AID", "AUT", "GBR", false, "2020"));

    assertThat(score.tallies()).containsEntry(Scorer.EVENTS, new Tally(0, 1, 1));
    assertThat(score.judged()).singleElement().matches(j -> !j.right());
  }

  @Test
  void addsUpArticlesAndReliability() throws Exception {
    Results results =
        new Results(
            List.of(
                score(event("CONSULT", "GBR", "AUT", true, "2024-02-28")),
                score(event("AID", "AUT", "GBR", false, "2020"))));

    assertThat(results.tallies()).containsEntry(Scorer.EVENTS, new Tally(1, 2, 2));
    assertThat(results.reliability().getLast().events()).isEqualTo(2);
    assertThat(results.reliability().getLast().right()).isEqualTo(0.5);
    assertThat(results.table()).contains("events (type and states)           0.500");
  }

  private static ArticleScore score(String event) throws Exception {
    return new Scorer()
        .score(
            "invented",
            JSON.readValue(GOLD, GoldArticle.class),
            JSON.readValue(answer(event), StructuredArticle.class));
  }

  private static String event(
      String type, String source, String target, boolean mutual, String date) {
    return """
        {"id": "e1", "type": "%s", "mode": %s, "cameo": "042", "source": ["%s"], "target": ["%s"],
         "mutual": %s, "date": "%s", "start": null, "end": null, "dateBasis": "explicit",
         "status": "occurred", "place": null, "actors": [], "salience": "main", "intensity": 1.0,
         "confidence": 0.9, "title": "T", "evidence": []}
        """
        .formatted(
            type, type.equals("CONSULT") ? "\"meet\"" : "null", source, target, mutual, date);
  }

  private static String answer(String event) {
    return """
        {"id": null, "engine": "1", "headline": "Ruritania  hosts talks", "authors": ["Ann LEE"],
         "published": "2024-02-28", "publisher": "Any", "agencies": [], "url": null,
         "dateline": {"place": "STRELSAU", "country": "AUT", "date": null}, "language": "en",
         "body": "The ministers met.\\n\\nThey will meet again, they said.",
         "paragraphs": [{"start": 0, "end": 18}],
         "actors": [{"id": "a1", "name": "Rassendyll", "kind": "person", "state": "GBR",
                     "role": null, "mentions": []}],
         "events": [%s], "dates": [],
         "statements": [{"id": "s1", "speaker": "a1", "state": "GBR", "start": 20, "end": 51,
                         "quoted": false, "event": null}],
         "warnings": []}
        """
        .formatted(event);
  }
}
