package dev.dyad.web.paste;

import dev.dyad.web.article.ReadArticle;
import dev.dyad.web.service.AddedArticle;
import dev.dyad.web.service.Articles;
import dev.dyad.web.service.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pasting an article: first what is understood of it, then into the chronology. */
@Path("/articles/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PasteResource {
  private static final int UNPROCESSABLE = 422;

  private final Articles articles;

  PasteResource(Articles articles) {
    this.articles = articles;
  }

  @CheckedTemplate(basePath = "paste")
  record Paste(
      PasteForm form,
      Map<String, String> errors,
      @Nullable String problem,
      @Nullable ReadArticle read)
      implements TemplateInstance {}

  /** The empty form. */
  @GET
  public TemplateInstance form() {
    return new Paste(PasteForm.EMPTY, Map.of(), null, null);
  }

  /** Shows what is understood, or adds the article, as {@code step} says. */
  @POST
  public RestResponse<TemplateInstance> post(
      @RestForm @DefaultValue("") String text,
      @RestForm @DefaultValue("text") String kind,
      @RestForm @DefaultValue("") String source,
      @RestForm @DefaultValue("") String publisher,
      @RestForm @DefaultValue("") String published,
      @RestForm @DefaultValue("preview") String step) {
    PasteForm form = new PasteForm(text, kind, source, publisher, published);
    Map<String, String> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(UNPROCESSABLE, new Paste(form, errors, null, null));
    }
    try {
      return step.equals("add") ? add(form) : preview(form);
    } catch (ServiceProblem e) {
      if (!e.isRefusal()) {
        throw e;
      }
      return page(e.status(), new Paste(form, Map.of(), e.problem().message(), null));
    }
  }

  private RestResponse<TemplateInstance> preview(PasteForm form) {
    ReadArticle read = ReadArticle.of(articles.preview(form.article()));
    return page(RestResponse.StatusCode.OK, new Paste(form, Map.of(), null, read));
  }

  private RestResponse<TemplateInstance> add(PasteForm form) {
    AddedArticle added = articles.add(form.article());
    String notice = added.isNew() ? "added" : "known";
    return RestResponse.seeOther(
        URI.create("/articles/%s?notice=%s".formatted(added.id(), notice)));
  }

  private static RestResponse<TemplateInstance> page(int status, TemplateInstance page) {
    return RestResponse.ResponseBuilder.<TemplateInstance>create(status).entity(page).build();
  }
}
