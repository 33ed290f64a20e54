package dev.dyad.web.site;

import dev.dyad.web.service.Service;
import dev.dyad.web.service.ServiceProblem;
import dev.dyad.web.service.ServiceUnreachable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Pages for what goes wrong: what it is, and what to do. */
public class ErrorPages {
  private static final Logger LOG = Logger.getLogger(ErrorPages.class);
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  private static final Annotation[] NO_ANNOTATIONS = {};

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
    return page(failure(status, e.getResponse().getStatusInfo().getReasonPhrase()));
  }

  /** Gives a refusal that comes without a page one: that of a form whose token is missing. */
  @ServerResponseFilter
  void refusedWithoutWords(ContainerResponseContext response) {
    if (response.getStatus() >= 400 && !response.hasEntity()) {
      Failure failure = failure(response.getStatus(), response.getStatusInfo().getReasonPhrase());
      response.setEntity(failure.render(), NO_ANNOTATIONS, HTML);
    }
  }

  private static Failure failure(int status, String reason) {
    return status == 400
        ? new Failure(
            400,
            "This form is out of date",
            "It was open for a long time, or cookies are blocked. Go back, copy what you typed,"
                + " load the page anew and send it again.",
            null)
        : new Failure(status, reason, "This address does not take such a request.", null);
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
    return Response.status(failure.status()).type(HTML).entity(failure.render()).build();
  }
}
