package dev.dyad.web.service;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Reads a problem from an answer, whatever the answer is. */
final class ProblemReader {
  private ProblemReader() {}

  static RuntimeException read(Response response) {
    return new ServiceProblem(response.getStatus(), problem(response));
  }

  private static Problem problem(Response response) {
    if (response.getMediaType() != null
        && response.getMediaType().getSubtype().endsWith("json")
        && response.hasEntity()) {
      try {
        return response.readEntity(Problem.class);
      } catch (ProcessingException e) {
        return plain(response);
      }
    }
    return plain(response);
  }

  private static Problem plain(Response response) {
    return new Problem(
        response.getStatus(), response.getStatusInfo().getReasonPhrase(), null, List.of());
  }
}
