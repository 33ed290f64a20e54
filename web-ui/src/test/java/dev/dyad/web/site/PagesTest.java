package dev.dyad.web.site;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.dyad.web.stub.SampleArticle;
import dev.dyad.web.stub.SampleChronology;
import dev.dyad.web.stub.StubParser;
import dev.dyad.web.stub.StubServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages send over HTTP, before any browser makes something of it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class PagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/coding", "/articles/new", "/timelines/FRA-KEN", "/nowhere"})
  void everyPageForbidsForeignContentFramingAndInlineScript(String path) {
    Response page = when().get(path);

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body().asString()).doesNotContain("style=\"", "onclick", "<script>");
  }

  @Test
  void assetsMayBeKeptForGoodSinceTheirAddressChangesWithThem() {
    String address = Assets.url("base.css");

    assertThat(address).matches("/assets/base\\.css\\?v=[0-9a-f]{12}");
    when().get(address).then().statusCode(200).header("Cache-Control", containsString("immutable"));
  }

  @Test
  void eitherOrderAndCaseOfADyadLeadsToItsOnePage() {
    given()
        .redirects()
        .follow(false)
        .get("/timelines/ken-fra")
        .then()
        .statusCode(301)
        .header("Location", containsString("/timelines/FRA-KEN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/timelines/FRANCE",
        "/timelines/FRA-FRA",
        "/events/17",
        "/events/01900000-0000-7000-8000-00000000ffff",
        "/articles/01900000-0000-7000-8000-00000000ffff"
      })
  void whatIsNotThereIsAPageThatSaysSo(String path) {
    when().get(path).then().statusCode(404).body(containsString("There is no such page"));
  }

  @Test
  void theFilterReachesTheTimelineService() {
    given()
        .queryParam("type", "SANCTION")
        .queryParam("from", "2020")
        .get("/timelines/FRA-KEN")
        .then()
        .statusCode(200)
        .body(
            containsString("France expels a Kenyan attaché"), not(containsString("nine accords")));
  }

  @Test
  void aWrongDateIsSaidBesideItsField() {
    given()
        .queryParam("from", "last year")
        .get("/timelines/FRA-KEN")
        .then()
        .statusCode(200)
        .body(containsString("Write a year, a month or a day"), containsString("last year"));
  }

  @Test
  void textOfAnArticleIsNeverMarkup() {
    when()
        .get("/articles/" + SampleArticle.ID)
        .then()
        .body(containsString("&lt;b&gt;No markup here."), not(containsString("<b>No markup")));
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() {
    String meeting = SampleChronology.meeting().id().toString();
    when().get("/events/" + meeting).then().body(not(containsString("javascript:")));
  }

  @Test
  void theSourceAsPostedIsShownAsTextInASandbox() {
    when()
        .get("/articles/" + SampleArticle.ID + "/source")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/plain"))
        .header("Content-Security-Policy", containsString("sandbox"));
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    given()
        .formParam("text", "An article")
        .post("/articles/new")
        .then()
        .statusCode(400)
        .body(containsString("This form is out of date"));
  }

  @Test
  void whatTheParserRefusesIsSaidAndWhatWasTypedIsKept() {
    form()
        .formParam("text", StubParser.REFUSED + " <i>&amp;")
        .formParam("publisher", "Der Bote")
        .post("/articles/new")
        .then()
        .statusCode(422)
        .body(
            containsString("only English is read so far"),
            containsString(StubParser.REFUSED + " &lt;i&gt;&amp;amp;"),
            containsString("Der Bote"));
  }

  @Test
  void aLongArticleIsTaken() {
    form().formParam("text", "word ".repeat(100_000)).post("/articles/new").then().statusCode(200);
  }

  @Test
  void aBrokenServiceIsSaidToBeSo() {
    form()
        .formParam("text", StubParser.BREAKING)
        .post("/articles/new")
        .then()
        .statusCode(502)
        .body(containsString("A service could not answer"));
  }

  @Test
  void readyWhileBothServicesAnswer() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", hasItem("parser service"))
        .body("checks.name", hasItem("timeline service"));
  }

  private static RequestSpecification form() {
    Response page = when().get("/articles/new");
    String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
    return given().cookies(page.cookies()).formParam("csrf-token", token);
  }
}
