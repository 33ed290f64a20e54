package dev.dyad.parser.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.dyad.parser.intake.ReadyService;
import dev.dyad.testing.PostgresResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimelineResource.class)
class OutboxTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject Outbox outbox;
  @Inject AgroalDataSource database;

  @SuppressWarnings("NullAway.Init")
  TimelineStandIn timeline;

  @AfterEach
  void timelineIsWellAgain() {
    timeline.comeUp();
    timeline.failNext(0);
    timeline.answerAfter(0);
    await().atMost(Duration.ofSeconds(20)).until(() -> outbox.pending() == 0);
  }

  @BeforeEach
  void serviceIsReady() {
    ReadyService.await();
  }

  @Test
  void delivers_a_posted_article_as_it_is_kept_within_a_second_or_two() {
    Response posted = post();
    String id = posted.path("id");

    await().atMost(Duration.ofSeconds(2)).until(() -> timeline.takenAbout(id).size() == 1);

    TimelineStandIn.Call call = timeline.takenAbout(id).getFirst();
    assertThat(call.method()).isEqualTo("PUT");
    assertThat(call.path()).isEqualTo("/api/v1/reports/" + id);
    assertThat(call.body()).isEqualTo(posted.asString());
  }

  @Test
  void tries_again_until_the_timeline_takes_it() {
    double failedBefore = metric("dyad_handovers_failed_total");
    timeline.failNext(3);

    String id = post().path("id");

    await().atMost(Duration.ofSeconds(10)).until(() -> timeline.takenAbout(id).size() == 1);
    assertThat(timeline.callsAbout(id)).hasSize(4);
    assertThat(metric("dyad_handovers_failed_total") - failedBefore).isGreaterThanOrEqualTo(3);
  }

  @Test
  void waits_for_a_timeline_that_is_down() {
    timeline.goDown();
    String id = post().path("id");
    await().during(Duration.ofMillis(800)).until(() -> outbox.pending() >= 1);
    assertThat(metric("dyad_handovers_pending")).isGreaterThanOrEqualTo(1);

    timeline.comeUp();

    await().atMost(Duration.ofSeconds(10)).until(() -> timeline.takenAbout(id).size() == 1);
    await().atMost(Duration.ofSeconds(5)).until(() -> metric("dyad_handovers_pending") == 0);
    assertThat(timeline.takenAbout(id)).hasSize(1);
  }

  @Test
  void withdraws_an_article_that_is_deleted() {
    String id = post().path("id");

    given().delete("/api/v1/articles/" + id).then().statusCode(204);

    await()
        .atMost(Duration.ofSeconds(5))
        .until(
            () ->
                !timeline.takenAbout(id).isEmpty()
                    && timeline.takenAbout(id).getLast().method().equals("DELETE"));
  }

  @Test
  void tells_the_last_state_last_when_changes_overtake_a_slow_delivery() {
    timeline.answerAfter(400);
    String id = post().path("id");
    await().pollDelay(Duration.ofMillis(150)).until(() -> true);
    given().post("/api/v1/articles/" + id + "/reparse").then().statusCode(200);
    given().delete("/api/v1/articles/" + id).then().statusCode(204);

    await().atMost(Duration.ofSeconds(10)).until(() -> outbox.pending() == 0);

    List<String> methods =
        timeline.takenAbout(id).stream().map(TimelineStandIn.Call::method).toList();
    assertThat(methods.getLast()).isEqualTo("DELETE");
    assertThat(methods).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void writes_nothing_if_the_transaction_rolls_back() {
    UUID article = UUID.fromString("0190a5c2-3f10-7c11-8b54-0242ac120002");

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.handOver(article);
                          throw new IllegalStateException("the article could not be kept");
                        }))
        .hasMessageContaining("could not be kept");

    assertThat(outbox.pending()).isZero();
    assertThat(
            SchedulerClient.Builder.create(database)
                .build()
                .getScheduledExecution(Outbox.HANDOVER.instanceId(article.toString())))
        .isEmpty();
    assertThat(timeline.callsAbout(article.toString())).isEmpty();
  }

  @Test
  void takes_nothing_outside_a_transaction() {
    assertThatThrownBy(() -> outbox.handOver(UUID.randomUUID()))
        .isInstanceOf(TransactionalException.class);
  }

  private static Response post() {
    return given()
        .contentType("text/plain")
        .body(
            "The foreign ministers of Norway and Chile met in Oslo on March 5, 2024 for round %d of their talks."
                .formatted(NUMBER.incrementAndGet()))
        .post("/api/v1/articles");
  }

  private static double metric(String name) {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
