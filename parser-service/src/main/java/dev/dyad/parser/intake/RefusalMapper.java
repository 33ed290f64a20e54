package dev.dyad.parser.intake;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;

/** Answers a refusal with a problem detail (RFC 9457). */
@Provider
public final class RefusalMapper extends ExceptionMapperBase<Refusal>
    implements ExceptionMapper<Refusal> {

  @Override
  protected HttpProblem toProblem(Refusal refusal) {
    Refusal.Reason reason = refusal.reason();
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withType(
                URI.create(
                    "urn:dyad:problem:" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .withTitle(reason.title())
            .withStatus(reason.status())
            .withDetail(refusal.getMessage());
    refusal.facts().forEach(problem::with);
    return problem.build();
  }
}
