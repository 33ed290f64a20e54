package dev.dyad.timeline;

import static dev.dyad.timeline.Articles.article;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over HTTP and on PostgreSQL: what comes out does not depend on how the reports came in. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChronologyIsAFunctionOfTheReportsTest {
  private static final int ARTICLES = 12;

  @Inject ObjectMapper json;

  @AfterEach
  void withdrawAll() {
    IntStream.rangeClosed(1, ARTICLES).forEach(ChronologyIsAFunctionOfTheReportsTest::withdraw);
    given().get("/api/v1/timelines").then().body("items", empty());
  }

  @Test
  void notOnTheirOrderNorOnDuplicatesNorOnWhatWasWithdrawn() throws Exception {
    for (int number = 1; number <= ARTICLES; number++) {
      put(number, report(number));
    }
    String expected = chronology();
    Random lot = new Random(7);
    for (int round = 0; round < 3; round++) {
      withdrawAll();
      List<Integer> order = new ArrayList<>();
      IntStream.rangeClosed(1, ARTICLES).forEach(order::add);
      Collections.shuffle(order, lot);
      for (int number : order) {
        int other = 1 + lot.nextInt(ARTICLES);
        put(number, report(other).replace(id(other), id(number)));
        put(number, report(number));
        put(number, report(number));
      }
      int again = 1 + lot.nextInt(ARTICLES);
      withdraw(again);
      put(again, report(again));
      assertThat(chronology()).isEqualTo(expected);
    }
  }

  @Test
  void notOnHowManyComeAtOnce() throws Exception {
    for (int number = 1; number <= ARTICLES; number++) {
      put(number, report(number));
    }
    String expected = chronology();
    withdrawAll();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(6)) {
      for (int number = 1; number <= ARTICLES; number++) {
        int next = number;
        running.add(
            senders.submit(
                () -> {
                  put(next, report(next));
                  return null;
                }));
      }
    }
    for (Future<?> sent : running) {
      assertThat(sent.get()).isNull();
    }
    assertThat(chronology()).isEqualTo(expected);
  }

  /** Twelve articles on a visit, on meetings during it, and on a signing: several on each. */
  private String report(int number) throws JsonProcessingException {
    Articles article =
        article(number)
            .by("Paper " + number % 4, "2031-05-%02d".formatted(3 + number))
            .person("Amir Qaisrani", "PAK")
            .person(number % 2 == 0 ? "Bo Lanying" : "Chen Ru", "CHN");
    article.event(
        event ->
            event
                .type(EventType.CONSULT, Mode.VISIT)
                .from("PAK", "CHN")
                .status(number < 4 ? Status.PLANNED : Status.OCCURRED)
                .on(number % 3 == 0 ? "2031-05-04/2031-05-08" : "2031-05-05", DateBasis.RELATIVE));
    article.event(event -> event.on("2031-05-%02d".formatted(4 + number % 4), DateBasis.RELATIVE));
    if (number > 6) {
      article.event(event -> event.type(EventType.SUPPORT, Mode.SIGN).among("CHN", "PAK", "IRN"));
    }
    return json.writeValueAsString(article.build());
  }

  private static String id(int number) {
    return Articles.id(number).toString();
  }

  private static String chronology() {
    StringBuilder all = new StringBuilder(given().get("/api/v1/timelines").asString());
    for (String dyad : List.of("CHN-PAK", "CHN-IRN", "IRN-PAK")) {
      List<String> ids =
          given().get("/api/v1/timelines/{dyad}/events", dyad).then().extract().path("items.id");
      ids.forEach(id -> all.append(given().get("/api/v1/events/" + id).asString()).append('\n'));
    }
    return all.toString();
  }

  private static void put(int number, String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/reports/" + Articles.id(number))
        .then()
        .statusCode(204);
  }

  private static void withdraw(int number) {
    given().delete("/api/v1/reports/" + Articles.id(number)).then().statusCode(204);
  }
}
