package dev.dyad.web.service;

/** A service answered a request with a problem. */
public final class ServiceProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final int status;

  ServiceProblem(int status, Problem problem) {
    super("%d: %s".formatted(status, problem.message()));
    this.status = status;
    this.problem = problem;
  }

  /** The HTTP status that it answered with. */
  public int status() {
    return status;
  }

  /** What it says. */
  public Problem problem() {
    return problem;
  }

  /** Whether the request is at fault, not the service. */
  public boolean isRefusal() {
    return status >= 400 && status < 500;
  }

  /** Whether the thing asked for is not there. */
  public boolean isNotFound() {
    return status == 404 || status == 410;
  }
}
