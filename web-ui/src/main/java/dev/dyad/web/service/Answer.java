package dev.dyad.web.service;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Checks that a service answers. */
final class Answer {
  private Answer() {}

  static HealthCheckResponse check(String name, Supplier<Response> call) {
    try (Response response = call.get()) {
      return HealthCheckResponse.named(name)
          .status(response.getStatus() < 400)
          .withData("status", response.getStatus())
          .build();
    } catch (ProcessingException | ServiceProblem e) {
      return HealthCheckResponse.named(name)
          .down()
          .withData("error", String.valueOf(e.getMessage()))
          .build();
    }
  }
}
