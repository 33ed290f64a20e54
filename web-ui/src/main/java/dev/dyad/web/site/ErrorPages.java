package dev.dyad.web.site;

import dev.dyad.web.service.Service;
import dev.dyad.web.service.ServiceProblem;
import dev.dyad.web.service.ServiceUnreachable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Pages for what goes wrong: what it is, and what to do. */
public class ErrorPages {
  private static final Logger LOG = Logger.getLogger(ErrorPages.class);

  @CheckedTemplate(basePath = "site")
  record Failure(int status, String heading, String what, @Nullable Service service)
      implements TemplateInstance {}

  @ServerExceptionMapper
  Response unreachable(ServiceUnreachable e) {
    LOG.warn(e.getMessage());
    return page(
        new Failure(
            503,
            "The " + e.service().title() + " does not answer",
            "Dyad cannot show this page without it. Nothing is lost; what you typed is still in"
                + " the form if you go back.",
            e.service()));
  }

  @ServerExceptionMapper
  Response refused(ServiceProblem e) {
    if (e.isNotFound()) {
      return notFound();
    }
    LOG.warnf("A service answered %s", e.getMessage());
    return page(new Failure(502, "A service could not answer", e.problem().message(), null));
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e) {
    return notFound();
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return page(
        status == 400
            ? new Failure(
                400,
                "This form is out of date",
                "It was open for a long time, or cookies are blocked. Go back, copy what you typed,"
                    + " load the page anew and send it again.",
                null)
            : new Failure(
                status,
                e.getResponse().getStatusInfo().getReasonPhrase(),
                "This address does not take such a request.",
                null));
  }

  @ServerExceptionMapper
  Response unexpected(RuntimeException e) {
    LOG.error("A page failed", e);
    return page(
        new Failure(
            500,
            "This page failed",
            "The fault is Dyad's and is in its log. Loading the page again may help.",
            null));
  }

  private static Response notFound() {
    return page(
        new Failure(
            404,
            "There is no such page",
            "It may have been withdrawn, or merged with another, or the address is mistyped.",
            null));
  }

  private static Response page(Failure failure) {
    return Response.status(failure.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(failure.render())
        .build();
  }
}
