package dev.dyad.web.service;

/** A service did not answer, or not in time. */
public final class ServiceUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Service service;

  ServiceUnreachable(Service service, Throwable cause) {
    super("The %s does not answer: %s".formatted(service.title(), cause.getMessage()), cause);
    this.service = service;
  }

  /** Which one. */
  public Service service() {
    return service;
  }
}
