package dev.dyad.parser.delivery;

import dev.dyad.contract.article.StructuredArticle;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The timeline's call for what one article reports. */
@Path("/api/v1/reports/{article}")
@RegisterRestClient(configKey = "timeline")
interface TimelineReports {

  /** Gives what the article reports, in place of what it reported before. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  Response put(@PathParam("article") UUID article, StructuredArticle report);

  /** Withdraws what the article reports. */
  @DELETE
  Response withdraw(@PathParam("article") UUID article);
}
