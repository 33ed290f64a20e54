package dev.dyad.timeline;

import static dev.dyad.timeline.Articles.article;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReportsApiTest {
  @Inject ObjectMapper json;

  @AfterEach
  void withdrawAll() {
    for (int number = 1; number <= 4; number++) {
      given().delete("/api/v1/reports/" + Articles.id(number)).then().statusCode(204);
    }
    given().get("/api/v1/timelines").then().body("items", empty());
  }

  @Test
  void aReportBecomesAnEvent() throws Exception {
    put(
        1,
        article(1)
            .person("Bo Lanying", "CHN")
            .person("Amir Qaisrani", "PAK")
            .event(event -> event.title("Bo Lanying meets Amir Qaisrani").at("Beijing"))
            .statement("Bo said that talks would go on.")
            .build());

    String id =
        events("PAK-CHN")
            .body("items", hasSize(1))
            .body("items[0].timeline", equalTo("CHN-PAK"))
            .body("items[0].quad", equalTo("verbal-cooperation"))
            .body("items[0].people.name", contains("Bo Lanying", "Amir Qaisrani"))
            .body("items[0].reportCount", equalTo(1))
            .body("items[0].reports", nullValue())
            .body("next", nullValue())
            .body("previous", nullValue())
            .extract()
            .path("items[0].id");
    given()
        .get("/api/v1/events/" + id)
        .then()
        .statusCode(200)
        .body("reports", hasSize(1))
        .body("reports[0].articleId", equalTo(Articles.id(1).toString()))
        .body("reports[0].evidence[0].text", equalTo("Bo Lanying meets Amir Qaisrani."))
        .body("reports[0].statements", contains("Bo said that talks would go on."))
        .body("reports[0].mergedBecause", empty());
    given()
        .get("/api/v1/events?article=" + Articles.id(1))
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].reports", hasSize(1));
    given().get("/api/v1/events?article=" + Articles.id(2)).then().body("items", empty());
    given()
        .get("/api/v1/timelines")
        .then()
        .body("items[0].id", equalTo("CHN-PAK"))
        .body("items[0].events", equalTo(1))
        .body("items[0].articles", equalTo(1))
        .body("items[0].first", equalTo("2031-05-10"));
  }

  @Test
  void twoReportsOfOneMeetingAreOneEvent() throws Exception {
    StructuredArticle first =
        article(1)
            .person("Bo Lanying", "CHN")
            .person("Amir Qaisrani", "PAK")
            .event(event -> event)
            .build();
    StructuredArticle second =
        article(2)
            .by("Delta Post", "2031-05-11")
            .person("Bo", "CHN")
            .person("Mr Qaisrani", "PAK")
            .event(event -> event)
            .build();
    put(2, second);
    put(1, first);

    String id =
        events("CHN-PAK")
            .body("items", hasSize(1))
            .body("items[0].sources", equalTo(2))
            .body("items[0].confidence", equalTo(0.96f))
            .extract()
            .path("items[0].id");
    given()
        .get("/api/v1/events/" + id)
        .then()
        .body("reports", hasSize(2))
        .body("reports[0].mergedBecause", contains("same people", "same day"));

    given().delete("/api/v1/reports/" + Articles.id(1)).then().statusCode(204);
    events("CHN-PAK").body("items", hasSize(1)).body("items[0].sources", equalTo(1));
  }

  @Test
  void aReportSentTwiceChangesNothing() throws Exception {
    StructuredArticle report = article(1).event(event -> event).build();
    put(1, report);
    String before = events("CHN-PAK").extract().asString();
    put(1, report);
    assertThat(events("CHN-PAK").extract().asString()).isEqualTo(before);
  }

  @Test
  void aReportIsKeptAsItCame() throws Exception {
    ObjectNode report = json.valueToTree(article(1).event(event -> event).build());
    report.putObject("notYetKnown").put("kept", true);
    put(1, report.toString());
    String kept =
        given()
            .get("/api/v1/reports/" + Articles.id(1))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(json.readTree(kept)).isEqualTo(report);
  }

  @Test
  void badReportsAreRefusedWithAReason() throws Exception {
    refused(1, "", "empty");
    refused(1, "{\"id\": ", "not JSON");
    refused(1, "[]", "JSON object");
    refused(2, json.writeValueAsString(article(1).build()), "names article");
    ObjectNode report = json.valueToTree(article(1).event(event -> event).build());
    ObjectNode event = (ObjectNode) report.get("events").get(0);
    event.put("mode", "phoned");
    refused(1, report.toString(), "events[0].mode");
    event.put("mode", "meet").put("confidence", 1.5);
    refused(1, report.toString(), "confidence");
    event.put("confidence", 0.5);
    report.put("body", "Short");
    refused(1, report.toString(), "outside of the body");
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .put("/api/v1/reports/not-an-id")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("UUID"));
    given().get("/api/v1/timelines").then().body("items", empty());
  }

  @Test
  void anUnknownDyadIsEmptyAndAMalformedOneIsRefused() {
    events("FJI-TUV").body("items", empty());
    given()
        .get("/api/v1/timelines/China/events")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("CHN-PAK"));
    given()
        .get("/api/v1/events/" + Articles.id(9))
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private static void refused(int number, String body, String why) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/reports/" + Articles.id(number))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(why));
  }

  private void put(int number, StructuredArticle article) throws JsonProcessingException {
    put(number, json.writeValueAsString(article));
  }

  private static void put(int number, String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/reports/" + Articles.id(number))
        .then()
        .statusCode(204);
  }

  private static ValidatableResponse events(String dyad) {
    return given().get("/api/v1/timelines/{dyad}/events", dyad).then().statusCode(200);
  }
}
