package dev.dyad.parser.intake;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Lets a test over HTTP begin when the parser is loaded. */
public final class ReadyService {
  private ReadyService() {}

  /** Waits until the service says that it is ready. */
  public static void await() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
  }
}
