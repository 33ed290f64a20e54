package dev.dyad.timeline;

import static dev.dyad.timeline.Articles.article;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QueriesApiTest {
  private static final String EVENTS = "/api/v1/timelines/CHN-PAK/events";

  @Inject ObjectMapper json;

  @BeforeEach
  void fourEvents() throws Exception {
    put(
        1,
        article(1)
            .by("Harbour Courier", "2031-05-11")
            .person("Bo Lanying", "CHN")
            .event(event -> event.title("Bo Lanying meets an envoy").on("2031-05-10"))
            .build());
    put(
        2,
        article(2)
            .by("Delta Post", "2031-06-02")
            .event(
                event ->
                    event
                        .type(EventType.AID, Mode.HUMANITARIAN)
                        .from("CHN", "PAK")
                        .title("=SUM(1) China sends tents, \"as promised\"")
                        .on("2031-06-01/2031-06-03"))
            .event(event -> event.title("Envoys are to meet").on("2031-07").status(Status.PLANNED))
            .event(event -> event.title("Envoys meet some day").on(null))
            .build());
  }

  @AfterEach
  void withdrawAll() {
    for (int number = 1; number <= 3; number++) {
      given().delete("/api/v1/reports/" + Articles.id(number)).then().statusCode(204);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "order=asc, 4",
    "from=2031-06-02, 2",
    "from=2031-06-02&to=2031-06, 1",
    "to=2031, 3",
    "type=AID, 1",
    "type=aid&type=CONSULT, 4",
    "'type=AID,AGREE', 1",
    "status=planned, 1",
    "publisher=delta%20post, 3",
    "actor=bo, 1",
    "sources=2, 0",
    "q=tent, 1",
    "q=%22some%20day%22, 1",
    "limit=2, 2",
  })
  void aFilterShowsWhatItAsksFor(String filter, int expected) {
    given()
        .urlEncodingEnabled(false)
        .get(EVENTS + "?" + filter)
        .then()
        .statusCode(200)
        .body("items", hasSize(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=May",
        "from=2031-06&to=2031-05",
        "type=PARTY",
        "status=done",
        "sources=many",
        "sources=-1",
        "order=up",
        "limit=0",
        "limit=501",
        "cursor=x"
      })
  void aWrongParameterIsNamed(String filter) {
    given()
        .get(EVENTS + "?" + filter)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(filter.substring(0, filter.indexOf('='))));
  }

  @Test
  void theLinksOfPagesCanBeFollowed() {
    List<String> titles = new ArrayList<>();
    String next = EVENTS + "?order=desc&limit=1&status=occurred";
    String previous = null;
    while (next != null) {
      var page = given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract();
      titles.addAll(page.path("items.title"));
      next = page.path("next");
      previous = page.path("previous");
    }
    assertThat(titles)
        .containsExactly(
            "=SUM(1) China sends tents, \"as promised\"",
            "Bo Lanying meets an envoy",
            "Envoys meet some day");
    given()
        .urlEncodingEnabled(false)
        .get(previous)
        .then()
        .body("items.title", contains("Bo Lanying meets an envoy"));
  }

  @Test
  void aSummaryCountsByQuadClass() {
    given()
        .get("/api/v1/timelines/PAK-CHN/summary?by=year&status=occurred")
        .then()
        .statusCode(200)
        .body("timeline", equalTo("CHN-PAK"))
        .body("by", equalTo("year"))
        .body("items.period", contains("2031", "2031"))
        .body("items.quad", contains("material-cooperation", "verbal-cooperation"))
        .body("items.events", contains(1, 1))
        .body("items.meanIntensity", contains(2.0f, 2.0f));
    given()
        .get("/api/v1/timelines/PAK-CHN/summary?by=week")
        .then()
        .statusCode(400)
        .body("detail", containsString("day, month, year"));
  }

  @Test
  void anExportHoldsWhatTheQueryShows() {
    String csv =
        given()
            .get("/api/v1/timelines/PAK-CHN/events.csv?type=AID")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .header("Content-Disposition", containsString("CHN-PAK.csv"))
            .extract()
            .asString();
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv)
        .startsWith("id,timeline,date,start,end,type,")
        .contains(
            ",CHN-PAK,2031-06-01/2031-06-03,2031-06-01,2031-06-03,AID,humanitarian,"
                + "material-cooperation,occurred,CHN,PAK,false,2.0,,,,"
                + "\"'=SUM(1) China sends tents, \"\"as promised\"\"\",0.8,1,1");
    String lines =
        given()
            .get("/api/v1/timelines/PAK-CHN/events.ndjson")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(lines.lines()).hasSize(4).allMatch(line -> line.startsWith("{\"id\":"));
    given()
        .get("/api/v1/timelines/PAK-CHN/events.csv?from=May")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void aStreamTellsOfChangesAndGoesOnWhereItBrokeOff() throws Exception {
    URI stream =
        URI.create(
            "http://localhost:%d/api/v1/timelines/CHN-PAK/stream".formatted(RestAssured.port));
    HttpRequest request =
        HttpRequest.newBuilder(stream)
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", "0")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        assertThat(until(lines, "meets an envoy")).isNotEmpty();
        put(
            3,
            article(3)
                .by("Capital Wire", "2031-08-02")
                .event(event -> event.title("A late meeting").on("2031-08-01"))
                .build());
        List<String> told = until(lines, "A late meeting");
        assertThat(told).anyMatch(line -> line.startsWith("id:"));
        assertThat(told).anyMatch(line -> line.endsWith("added"));
      }
      client.shutdownNow();
    }
  }

  @Test
  void theServiceTellsHowItIsAndWhatItDoes() {
    for (String check : List.of("live", "ready", "started")) {
      given().get("/q/health/" + check).then().statusCode(200).body("status", equalTo("UP"));
    }
    given().get("/q/metrics").then().statusCode(200).body(containsString("dyad_reports_total"));
    given()
        .accept(ContentType.JSON)
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("info.title", startsWith("Dyad"))
        .body("paths.'/api/v1/timelines/{dyad}/events'.get.parameters.name", hasSize(12));
    given().get("/q/swagger-ui/").then().statusCode(200);
  }

  private static List<String> until(BufferedReader lines, String wanted) throws Exception {
    List<String> read = new ArrayList<>();
    String line = lines.readLine();
    while (line != null) {
      read.add(line);
      if (line.contains(wanted)) {
        return read;
      }
      line = lines.readLine();
    }
    return List.of();
  }

  private void put(int number, StructuredArticle article) throws JsonProcessingException {
    given()
        .contentType(ContentType.JSON)
        .body(json.writeValueAsString(article))
        .put("/api/v1/reports/" + Articles.id(number))
        .then()
        .statusCode(204);
  }
}
