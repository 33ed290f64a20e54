package dev.dyad.parser.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.dyad.parser.delivery.TimelineResource;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimelineResource.class)
class ArticleResourceTest {
  private static final String ARTICLES = "/api/v1/articles";

  @BeforeEach
  void serviceIsReady() {
    ReadyService.await();
  }

  @Test
  void structures_without_keeping() {
    String text = Dispatches.fresh();

    given()
        .contentType("text/plain")
        .body(text)
        .post("/api/v1/parse")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("id", nullValue())
        .body("engine", equalTo("1.0.0"))
        .body("language", equalTo("en"))
        .body("$", hasKey("dateline"))
        .body("events", notNullValue());

    post(text).then().statusCode(201);
  }

  @Test
  void keeps_what_is_posted_and_says_where() {
    Response posted = post(Dispatches.fresh());

    posted.then().statusCode(201).body("id", notNullValue());
    String id = posted.path("id");
    posted.then().header("Location", endsWith(ARTICLES + "/" + id));
    String kept =
        given().get(posted.header("Location")).then().statusCode(200).extract().asString();
    assertThat(kept).isEqualTo(posted.asString());
  }

  @Test
  void answers_the_same_text_with_the_first_ones_answer() {
    String text = Dispatches.fresh();
    Response first = post(text);

    Response second =
        post("\n\n " + text.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ") + "\n");

    second.then().statusCode(200);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void answers_the_same_address_with_the_first_ones_answer() {
    String address = "https://www.example.org/world/" + System.nanoTime();
    String first = postJson(Map.of("text", Dispatches.fresh(), "source", address)).path("id");

    postJson(Map.of("text", Dispatches.fresh(), "source", address + "/?utm_source=mail#comments"))
        .then()
        .statusCode(200)
        .body("id", equalTo(first));
  }

  @Test
  void keeps_one_of_two_that_are_posted_at_once() throws Exception {
    for (int round = 0; round < 5; round++) {
      String text = Dispatches.fresh();
      int posters = 4;
      CyclicBarrier together = new CyclicBarrier(posters);
      Callable<Response> poster =
          () -> {
            together.await();
            return post(text);
          };
      List<Response> answers;
      try (ExecutorService pool = Executors.newFixedThreadPool(posters)) {
        answers =
            pool.invokeAll(java.util.Collections.nCopies(posters, poster)).stream()
                .map(Future::resultNow)
                .toList();
      }
      assertThat(answers.stream().map(Response::statusCode))
          .containsExactlyInAnyOrder(201, 200, 200, 200);
      assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    }
  }

  @Test
  void gives_the_source_byte_for_byte() {
    byte[] bytes =
        ("Café talks\r\n\r\n" + Dispatches.fresh()).getBytes(StandardCharsets.ISO_8859_1);
    String id =
        given()
            .contentType("text/plain; charset=ISO-8859-1")
            .body(bytes)
            .post(ARTICLES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    Response source = given().get(ARTICLES + "/" + id + "/source");

    source.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    assertThat(source.asByteArray()).isEqualTo(bytes);
    assertThat(source.contentType()).isEqualToIgnoringCase("text/plain; charset=ISO-8859-1");
  }

  @Test
  void what_the_poster_states_wins() {
    postJson(
            Map.of(
                "text",
                Dispatches.fresh(),
                "publisher",
                "The Fjord Courier",
                "published",
                "2024-03-06T07:15+01:00",
                "source",
                "https://example.org/" + System.nanoTime()))
        .then()
        .statusCode(201)
        .body("publisher", equalTo("The Fjord Courier"))
        .body("published", equalTo("2024-03-06T07:15+01:00"));
  }

  @Test
  void says_which_fields_were_not_read() {
    postJson(Map.of("text", Dispatches.fresh(), "publised", "2024-03-05"))
        .then()
        .statusCode(201)
        .body("warnings", hasItem("the posted field 'publised' is not known and was not read"));
  }

  @Test
  void lists_in_pages_the_latest_first() {
    String publisher = "Paged Times " + System.nanoTime();
    List<String> ids =
        IntStream.range(0, 5)
            .mapToObj(
                n ->
                    postJson(
                            Map.of(
                                "text",
                                Dispatches.fresh(),
                                "publisher",
                                publisher,
                                "published",
                                "2024-03-0" + (n + 1)))
                        .<String>path("id"))
            .toList();

    Response first =
        given().queryParam("publisher", publisher).queryParam("limit", 2).get(ARTICLES);
    Response second = given().urlEncodingEnabled(false).get(first.<String>path("next"));
    Response third = given().urlEncodingEnabled(false).get(second.<String>path("next"));
    Response back = given().urlEncodingEnabled(false).get(third.<String>path("previous"));

    assertThat(first.<List<String>>path("items.id")).containsExactly(ids.get(4), ids.get(3));
    assertThat(second.<List<String>>path("items.id")).containsExactly(ids.get(2), ids.get(1));
    assertThat(third.<List<String>>path("items.id")).containsExactly(ids.get(0));
    assertThat(back.<List<String>>path("items.id")).containsExactly(ids.get(2), ids.get(1));
    assertThat(first.<Object>path("previous")).isNull();
    assertThat(third.<Object>path("next")).isNull();

    given()
        .queryParam("publisher", publisher)
        .queryParam("date", "2024-03-02/2024-03-03")
        .get(ARTICLES)
        .then()
        .body("items.id", equalTo(List.of(ids.get(2), ids.get(1))));
    given()
        .queryParam("publisher", publisher)
        .queryParam("from", "2024-03-05")
        .get(ARTICLES)
        .then()
        .body("items.id", equalTo(List.of(ids.get(4))));
    given()
        .queryParam("publisher", publisher)
        .queryParam("state", "ZZZ")
        .get(ARTICLES)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @Test
  void structures_a_kept_article_anew() {
    Response posted = post(Dispatches.fresh());
    String id = posted.path("id");

    Response again = given().post(ARTICLES + "/" + id + "/reparse");

    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(posted.asString());
  }

  @Test
  void forgets_a_withdrawn_article() {
    String text = Dispatches.fresh();
    String id = post(text).path("id");

    given().delete(ARTICLES + "/" + id).then().statusCode(204);

    given().get(ARTICLES + "/" + id).then().statusCode(404);
    given().get(ARTICLES + "/" + id + "/source").then().statusCode(404);
    given().delete(ARTICLES + "/" + id).then().statusCode(404);
    post(text).then().statusCode(201);
  }

  private static Response post(String text) {
    return given().contentType("text/plain; charset=UTF-8").body(text).post(ARTICLES);
  }

  private static Response postJson(Map<String, String> article) {
    return given().contentType("application/json").body(article).post(ARTICLES);
  }
}
