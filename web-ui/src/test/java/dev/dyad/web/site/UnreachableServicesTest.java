package dev.dyad.web.site;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader sees while a service is down. */
@QuarkusTest
@TestProfile(UnreachableServicesTest.NobodyThere.class)
class UnreachableServicesTest {

  /** Port 9 is the discard service's, which no machine runs any more. */
  public static final class NobodyThere implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.rest-client.parser.url", "http://localhost:9",
          "quarkus.rest-client.timeline.url", "http://localhost:9");
    }
  }

  @Test
  void thePageNamesTheServiceAndSaysWhatToDo() {
    when()
        .get("/")
        .then()
        .statusCode(503)
        .body(
            containsString("The timeline service does not answer"),
            containsString("DYAD_TIMELINE_URL"));
  }

  @Test
  void pagesThatNeedNoServiceStayUp() {
    when().get("/coding").then().statusCode(200);
  }

  @Test
  void notReadyButAlive() {
    when().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    when().get("/q/health/live").then().statusCode(200);
  }
}
