package dev.dyad.web.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Ready while the timeline service answers. */
@Readiness
@ApplicationScoped
class TimelineReadiness implements HealthCheck {
  private final TimelineApi api;

  TimelineReadiness(@RestClient TimelineApi api) {
    this.api = api;
  }

  @Override
  public HealthCheckResponse call() {
    return Answer.check("timeline service", api::live);
  }
}
