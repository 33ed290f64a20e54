package dev.dyad.parser.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.dyad.parser.delivery.TimelineResource;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad input is answered with a problem detail, and leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimelineResource.class)
class RefusalTest {
  private static final String ARTICLES = "/api/v1/articles";

  /** No charset is added to a media type. */
  private static final RestAssuredConfig AS_IT_IS =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  @Inject DataSource database;

  @BeforeEach
  void serviceIsReady() {
    ReadyService.await();
  }

  static Stream<Arguments> badPostings() {
    byte[] picture = new byte[4000];
    new Random(7).nextBytes(picture);
    return Stream.of(
        Arguments.of("text/plain", bytes(""), 400, "no body"),
        Arguments.of("text/plain", bytes(" \n\t\u00a0\n"), 400, "no text"),
        Arguments.of("text/html", bytes("<html><body><img src='a.png'></body>"), 400, "no text"),
        Arguments.of("application/json", bytes("{\"text\": \"  \"}"), 400, "no text"),
        Arguments.of("text/plain", bytes("word ".repeat(420_000)), 413, "may have"),
        Arguments.of("text/plain", bytes("word ".repeat(100_000)), 413, "250,000"),
        Arguments.of("text/plain", picture, 400, "text"),
        Arguments.of(
            "text/plain", new byte[] {'C', 'a', 'f', (byte) 0xE9}, 400, "not text in UTF-8"),
        Arguments.of("text/plain", bytes("*** --- ***"), 400, "no text"),
        Arguments.of("text/plain", bytes("PK\u0003\u0004\0\0 a zip"), 400, "binary"),
        Arguments.of("text/plain; charset=nonsense", bytes("Talks"), 400, "not known"),
        Arguments.of("application/pdf", bytes("%PDF-1.7"), 415, "application/pdf"),
        Arguments.of("application/octet-stream", bytes("a=b"), 415, "Content-Type"),
        Arguments.of("application/json", bytes("{\"text\": \"Talks"), 400, "column"),
        Arguments.of("application/json", bytes("{\"text\": \"Talks\"} {}"), 400, "Mend the JSON"),
        Arguments.of("application/json", bytes("[1, 2]"), 400, "one JSON object"),
        Arguments.of("application/json", bytes("{\"publisher\": \"P\"}"), 400, "exactly one of"),
        Arguments.of(
            "application/json", bytes("{\"text\": \"T\", \"html\": \"H\"}"), 400, "exactly one of"),
        Arguments.of("application/json", bytes("{\"text\": 7}"), 400, "text is a string"),
        Arguments.of("application/json", bytes("{\"text\": \"a\\u0000b\"}"), 400, "binary"),
        Arguments.of(
            "application/json",
            bytes("{\"text\": \"Talks\", \"source\": \"ftp://example.org/a\"}"),
            400,
            "http or https"),
        Arguments.of(
            "application/json",
            bytes("{\"text\": \"Talks\", \"published\": \"5 March\"}"),
            400,
            "looks like 2024-02-28"),
        Arguments.of(
            "application/json",
            bytes("{\"text\": \"Talks\", \"published\": \"2024-02-30\"}"),
            400,
            "looks like 2024-02-28"),
        Arguments.of(
            "application/json",
            bytes("{\"text\": \"Talks\", \"published\": \"2199-01-01T10:00Z\"}"),
            422,
            "has not come"));
  }

  @ParameterizedTest
  @MethodSource("badPostings")
  void refuses(String mediaType, byte[] body, int status, String says) throws Exception {
    long kept = rows();

    for (String path : new String[] {ARTICLES, "/api/v1/parse"}) {
      problem(given().config(AS_IT_IS).contentType(mediaType).body(body).post(path), status)
          .body("detail", containsString(says));
    }

    assertThat(rows()).isEqualTo(kept);
  }

  @Test
  void keeps_an_article_that_it_cannot_read_and_says_so() throws Exception {
    String text =
        "Le président norvégien du parlement a rencontré mardi à Oslo son homologue chilien pour"
            + " parler de la pêche et du commerce entre les deux pays, ont annoncé les deux"
            + " gouvernements dans un communiqué commun. Numéro "
            + System.nanoTime();
    long kept = rows();

    problem(given().contentType("text/plain; charset=UTF-8").body(text).post("/api/v1/parse"), 422)
        .body("language", equalTo("fr"));
    assertThat(rows()).isEqualTo(kept);

    Response refused = given().contentType("text/plain; charset=UTF-8").body(text).post(ARTICLES);
    problem(refused, 422)
        .body("language", equalTo("fr"))
        .body("detail", containsString("English"))
        .body("article", notNullValue());
    String id = refused.path("article");
    assertThat(given().get(ARTICLES + "/" + id + "/source").asByteArray())
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    problem(given().get(ARTICLES + "/" + id), 422);
    problem(given().post(ARTICLES + "/" + id + "/reparse"), 422);
    problem(given().contentType("text/plain; charset=UTF-8").body(text).post(ARTICLES), 422)
        .body("article", equalTo(id));
    given().delete(ARTICLES + "/" + id).then().statusCode(204);
    assertThat(rows()).isEqualTo(kept);
  }

  @Test
  void says_what_a_page_shows_though_it_cannot_read_its_language() {
    String page =
        """
        <html lang="de"><head><title>Nordland und Estland einigen sich | Testblatt</title>
        <meta property="og:site_name" content="Testblatt"><meta name="author" content="Anna Berg">
        <meta property="article:published_time" content="2024-05-03T14:20:00+02:00">
        <link rel="canonical" href="https://testblatt.example/fischerei"></head>
        <body><h1>Nordland und Estland einigen sich</h1><article>
        <p>OSLO (dpa) - Nordland und Estland haben am Freitag ein Abkommen über die Fischerei
        unterzeichnet und damit einen Streit von zwei Jahrzehnten beendet, wie beide Seiten nach
        der feierlichen Unterzeichnung in der norwegischen Hauptstadt mitteilten.</p>
        <p>Das Abkommen legt Quoten für Kabeljau und Hering fest und schafft eine Kommission, die
        zweimal im Jahr abwechselnd in den beiden Hauptstädten zusammentreten soll.</p>
        </article></body></html>
        """;
    problem(
            given()
                .contentType("application/json")
                .body(Map.of("html", page, "source", "https://testblatt.example/fischerei"))
                .post("/api/v1/parse"),
            422)
        .body("language", equalTo("de"))
        .body("headline", equalTo("Nordland und Estland einigen sich"))
        .body("authors", equalTo(List.of("Anna Berg")))
        .body("published", equalTo("2024-05-03T14:20+02:00"))
        .body("publisher", equalTo("Testblatt"))
        .body("agencies", equalTo(List.of("dpa")))
        .body("dateline.country", equalTo("NOR"))
        .body("dateline.date", nullValue())
        .body("url", equalTo("https://testblatt.example/fischerei"))
        .body("paragraphs[0].start", equalTo(0))
        .body("body", startsWith("Nordland und Estland haben"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%s", "/%s/source", "/%s/reparse"})
  void knows_no_article_of_another_id(String path) {
    String address = ARTICLES + path.formatted("0190a5c2-3f10-7c11-8b54-0242ac120002");
    problem(path.endsWith("reparse") ? given().post(address) : given().get(address), 404)
        .body("detail", containsString("0190a5c2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/not-an-id",
        "/1-1-1-1-1",
        "?after=zzz",
        "?before=0190a5c2",
        "?limit=0",
        "?limit=201",
        "?limit=many",
        "?from=yesterday",
        "?to=2024-13-01",
        "?date=soon",
        "?after=0190a5c2-3f10-7c11-8b54-0242ac120002&before=0190a5c2-3f10-7c11-8b54-0242ac120002"
      })
  void refuses_a_wrong_parameter(String address) {
    problem(given().get(ARTICLES + address), 400);
  }

  @Test
  void answers_calls_that_do_not_exist_with_problems_too() {
    problem(given().get("/api/v1/nothing"), 404);
    problem(given().put(ARTICLES), 405);
  }

  @Test
  void takes_a_text_in_another_charset_that_it_is_told_of() {
    given()
        .contentType("text/plain; charset=windows-1252")
        .body(
            (Dispatches.fresh() + "\nIt cost €5, “a song”.")
                .getBytes(java.nio.charset.Charset.forName("windows-1252")))
        .post("/api/v1/parse")
        .then()
        .statusCode(200)
        .body("body", containsString("€5, “a song”"));
  }

  @Test
  void takes_a_long_article() {
    given()
        .contentType("application/json")
        .body(Map.of("text", Dispatches.fresh().repeat(20)))
        .post("/api/v1/parse")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse problem(Response response, int status) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("title", notNullValue());
  }

  private long rows() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result = statement.executeQuery("select count(*) from article")) {
      result.next();
      return result.getLong(1);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
