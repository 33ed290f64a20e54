package dev.dyad.web.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Ready while the parser service answers. */
@Readiness
@ApplicationScoped
class ParserReadiness implements HealthCheck {
  private final ParserApi api;

  ParserReadiness(@RestClient ParserApi api) {
    this.api = api;
  }

  @Override
  public HealthCheckResponse call() {
    return Answer.check("parser service", api::live);
  }
}
