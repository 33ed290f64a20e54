package dev.dyad.parser.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.dyad.parser.delivery.TimelineResource;
import dev.dyad.parser.fetch.WebStandIn;
import dev.dyad.parser.intake.ReadyService;
import dev.dyad.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimelineResource.class)
class FeedResourceTest {
  private static final String FEEDS = "/api/v1/feeds";
  private static final String RUN = Long.toString(System.nanoTime());

  private final WebStandIn web = new WebStandIn();

  @BeforeEach
  void open() {
    AnyAddress.isAllowed = true;
  }

  @AfterEach
  void close() {
    AnyAddress.isAllowed = false;
    web.close();
  }

  @BeforeEach
  void serviceIsReady() {
    ReadyService.await();
  }

  @Test
  void takes_the_articles_of_a_feed_in_and_asks_again_only_for_news() {
    web.page("/1", "text/html", page(1));
    web.page("/2", "text/html", page(2));
    web.page(
        "/rss",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          boolean isKnown = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          WebStandIn.send(
              exchange,
              isKnown ? 304 : 200,
              "application/rss+xml",
              isKnown ? new byte[0] : rss(1, 2, 3));
        });

    Response subscribed = subscribe("/rss");

    subscribed.then().statusCode(201).body("title", equalTo("Fjord News"));
    String id = subscribed.path("id");
    subscribed.then().header("Location", endsWith(FEEDS + "/" + id));
    await().atMost(Duration.ofSeconds(40)).until(() -> polled(id));
    given()
        .get(FEEDS + "/" + id)
        .then()
        .body("articles", equalTo(2))
        .body("failures", equalTo(0))
        .body("problem", containsString("/3 answers with status 404"));
    given()
        .queryParam("publisher", "Fjord " + RUN)
        .get("/api/v1/articles")
        .then()
        .body("items.size()", equalTo(2));

    given().post(FEEDS + "/" + id + "/poll").then().statusCode(202);
    await().atMost(Duration.ofSeconds(20)).until(() -> web.requests("/rss").size() == 3);
    assertThat(web.requests("/rss").getLast().ifNoneMatch()).isEqualTo("\"v1\"");
    assertThat(web.requests("/1")).hasSize(1);

    subscribe("/rss").then().statusCode(200).body("id", equalTo(id));
    given().delete(FEEDS + "/" + id).then().statusCode(204);
    given().get(FEEDS + "/" + id).then().statusCode(404);
  }

  @Test
  void fetches_an_article_that_is_posted_by_its_address() {
    web.page("/posted", "text/html; charset=utf-8", page(7));

    given()
        .contentType("application/json")
        .body(Map.of("url", web.at("/posted").toString(), "publisher", "The Fjord Courier"))
        .post("/api/v1/articles")
        .then()
        .statusCode(201)
        .body("url", equalTo(web.at("/posted").toString()))
        .body("publisher", equalTo("The Fjord Courier"));
  }

  @Test
  void fetches_nothing_from_its_own_network() {
    AnyAddress.isAllowed = false;
    web.page("/posted", "text/html", page(8));

    given()
        .contentType("application/json")
        .body(Map.of("url", web.at("/posted").toString()))
        .post("/api/v1/articles")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("not on the public internet"));
    subscribe("/rss").then().statusCode(422).contentType("application/problem+json");
    assertThat(web.requests("/posted")).isEmpty();
  }

  @Test
  void refuses_what_is_no_feed() {
    web.page("/page", "text/html", page(9));
    web.page(
        "/entity",
        "application/xml",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>"
            .getBytes(StandardCharsets.UTF_8));

    subscribe("/page").then().statusCode(422).body("detail", containsString("no RSS or Atom"));
    subscribe("/entity").then().statusCode(422).body("detail", containsString("no RSS or Atom"));
    given().contentType("application/json").body("{}").post(FEEDS).then().statusCode(400);
    given().get(FEEDS + "/0190a5c2-3f10-7c11-8b54-0242ac120002").then().statusCode(404);
  }

  private Response subscribe(String path) {
    return given()
        .contentType("application/json")
        .body(Map.of("url", web.at(path).toString(), "publisher", "Fjord " + RUN))
        .post(FEEDS);
  }

  private static boolean polled(String feed) {
    return given().get(FEEDS + "/" + feed).<Object>path("polled") != null;
  }

  private static byte[] page(int number) {
    return """
        <html><head><title>Talks %1$d of %2$s</title></head><body><article><h1>Ministers meet for talks %1$d</h1>
        <p>OSLO: The foreign ministers of Norway and Chile met in Oslo on March 5, 2024 for talks %1$d of %2$s.</p>
        <p>Both sides said that they would meet again in Santiago in May to sign an agreement on salmon.</p>
        </article></body></html>
        """
        .formatted(number, RUN)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rss(int... numbers) {
    StringBuilder items = new StringBuilder();
    for (int number : numbers) {
      items.append(
          "<item><title>Talks %1$d</title><link>/%1$d</link><guid isPermaLink=\"false\">talks-%1$d</guid><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>"
              .formatted(number));
    }
    return ("<rss version=\"2.0\"><channel><title>Fjord News</title><link>http://example.org</link><description>d</description>%s</channel></rss>"
            .formatted(items))
        .getBytes(StandardCharsets.UTF_8);
  }
}
