package dev.dyad.parser.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Says whether the parser is loaded. */
@Startup
@Readiness
@ApplicationScoped
class ParserCheck implements HealthCheck {
  private final ReadyParser parser;

  ParserCheck(ReadyParser parser) {
    this.parser = parser;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("parser is loaded")
        .withData("engine", parser.engine())
        .status(parser.isLoaded())
        .build();
  }
}
