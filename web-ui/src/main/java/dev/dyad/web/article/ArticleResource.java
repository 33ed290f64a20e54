package dev.dyad.web.article;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.web.service.Articles;
import dev.dyad.web.service.Chronologies;
import dev.dyad.web.service.ServiceProblem;
import dev.dyad.web.service.ServiceUnreachable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One article with its parts marked. */
@Path("/articles/{id:[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}")
@Blocking
public class ArticleResource {
  private static final Logger LOG = Logger.getLogger(ArticleResource.class);

  private final Articles articles;
  private final Chronologies chronologies;

  ArticleResource(Articles articles, Chronologies chronologies) {
    this.articles = articles;
    this.chronologies = chronologies;
  }

  @CheckedTemplate(basePath = "article")
  record Article(ReadArticle read, String notice) implements TemplateInstance {}

  /** The article; {@code notice} says what has just been done with it: {@code added, known}. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance article(@RestPath UUID id, @RestQuery @DefaultValue("") String notice) {
    return new Article(ReadArticle.of(articles.article(id), entries(id)), notice);
  }

  private List<ChronologyEvent> entries(UUID id) {
    try {
      return chronologies.reportedBy(id);
    } catch (ServiceUnreachable | ServiceProblem e) {
      // The article is worth reading without its links into the chronologies.
      LOG.warnf("No links into the chronologies for article %s: %s", id, e.getMessage());
      return List.of();
    }
  }

  /** The article as it was posted, shown as text whatever it is. */
  @GET
  @Path("source")
  @Produces("text/plain;charset=UTF-8")
  @ResponseHeader(name = "Content-Security-Policy", value = "sandbox; default-src 'none'")
  public byte[] source(@RestPath UUID id) {
    return articles.source(id);
  }
}
