package dev.dyad.parser.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dyad.parser.delivery.TimelineResource;
import dev.dyad.parser.intake.ReadyService;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimelineResource.class)
class BulkResourceTest {
  private static final String BULK = "/api/v1/articles/bulk";

  @TestHTTPResource(BULK)
  @SuppressWarnings("NullAway.Init")
  URI bulk;

  @BeforeEach
  void serviceIsReady() {
    ReadyService.await();
  }

  @Test
  void takes_each_line_by_itself_and_says_what_is_wrong_with_which() {
    String run = "run " + System.nanoTime();
    String lines =
        String.join(
            "\n",
            article(run, 1),
            "",
            "{\"text\": \"broken",
            article(run, 2),
            "{\"publisher\": \"Nobody\"}",
            article(run, 1),
            "{\"text\": \"Le ministre norvégien des affaires étrangères a rencontré mardi son homologue chilien %s.\"}"
                .formatted(run));

    Response received = post(lines);

    received.then().statusCode(202);
    assertThat(received.header("Location")).endsWith("/api/v1/jobs/" + received.path("id"));
    Response job = finished(received.path("id"));
    job.then()
        .body("state", equalTo("done"))
        .body("lines", equalTo(6))
        .body("done", equalTo(6))
        .body("created", equalTo(2))
        .body("known", equalTo(1))
        .body("failed", equalTo(3))
        .body("failures.line", equalTo(List.of(3, 5, 7)))
        .body("failures[0].reason", containsString("Mend the JSON"))
        .body("failures[1].reason", containsString("exactly one of text, html and url"))
        .body("failures[2].reason", containsString("English"));
  }

  @Test
  void follows_a_job_to_its_end() throws Exception {
    String run = "followed " + System.nanoTime();
    String lines =
        IntStream.range(0, 5).mapToObj(n -> article(run, n)).collect(Collectors.joining("\n"));
    String id = post(lines).path("id");

    HttpResponse<String> events;
    try (HttpClient client = HttpClient.newHttpClient()) {
      events =
          client.send(
              HttpRequest.newBuilder(bulk.resolve("/api/v1/jobs/" + id + "/events"))
                  .timeout(Duration.ofSeconds(60))
                  .build(),
              BodyHandlers.ofString());
    }

    assertThat(events.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    List<String> told = events.body().lines().filter(line -> line.startsWith("data:")).toList();
    assertThat(told).isNotEmpty();
    assertThat(told.getLast()).contains("\"state\":\"done\"", "\"created\":5");
  }

  @Test
  void a_line_that_is_too_long_fails_alone() {
    String run = "long " + System.nanoTime();
    String lines = "{\"text\": \"" + "word ".repeat(500_000) + "\"}\n" + article(run, 1) + "\n";

    finished(post(lines).path("id"))
        .then()
        .body("created", equalTo(1))
        .body("failed", equalTo(1))
        .body("failures[0].line", equalTo(1))
        .body("failures[0].reason", containsString("longer than"));
  }

  @Test
  void reads_no_faster_than_it_stores() throws Exception {
    // 60 MB of lines in a heap that the test keeps small by never holding them either.
    String line = "{\"text\": \"\", \"filler\": \"" + "x".repeat(60_000) + "\"}\n";
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int lines = 1000;
    HttpResponse<String> received;
    try (HttpClient client = HttpClient.newHttpClient()) {
      received =
          client.send(
              HttpRequest.newBuilder(bulk)
                  .header("Content-Type", "application/x-ndjson")
                  .POST(BodyPublishers.ofInputStream(() -> new Repeated(bytes, lines)))
                  .build(),
              BodyHandlers.ofString());
    }

    assertThat(received.statusCode()).isEqualTo(202);
    assertThat(received.body()).contains("\"lines\":" + lines);
  }

  @Test
  void keeps_nothing_of_an_upload_that_breaks_off() throws Exception {
    long before = jobs();
    try (Socket socket = new Socket(bulk.getHost(), bulk.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("POST "
                      + BULK
                      + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                      + "Content-Length: 100000\r\n\r\n{\"text\": \"half")
                  .getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      await().atMost(Duration.ofSeconds(10)).until(() -> jobs() == before + 1);
    }

    await().atMost(Duration.ofSeconds(20)).until(() -> jobs() == before);
  }

  @Test
  void refuses_what_is_no_list_of_articles() {
    post("").then().statusCode(400).contentType("application/problem+json");
    post("\n \n").then().statusCode(400).contentType("application/problem+json");
    given()
        .contentType("text/plain")
        .body("Talks")
        .post(BULK)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    given()
        .get("/api/v1/jobs/0190a5c2-3f10-7c11-8b54-0242ac120002")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    given().get("/api/v1/jobs/7").then().statusCode(400);
  }

  @jakarta.inject.Inject javax.sql.DataSource database;

  private long jobs() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("select count(*) from job")) {
      result.next();
      return result.getLong(1);
    }
  }

  private static Response post(String lines) {
    return given()
        .contentType("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post(BULK);
  }

  private static Response finished(String job) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "done".equals(given().get("/api/v1/jobs/" + job).path("state")));
    return given().get("/api/v1/jobs/" + job);
  }

  private static String article(String run, int number) {
    return "{\"text\": \"The foreign ministers of Norway and Chile met in Oslo on March 5, 2024 for talks %d of %s.\"}"
        .formatted(number, run);
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private long left;
    private int at;

    Repeated(byte[] bytes, int times) {
      this.bytes = bytes;
      this.left = (long) bytes.length * times;
    }

    @Override
    public int read() throws IOException {
      if (left-- <= 0) {
        return -1;
      }
      int read = bytes[at] & 0xFF;
      at = (at + 1) % bytes.length;
      return read;
    }
  }
}
