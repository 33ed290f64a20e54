package dev.dyad.parser.feed;

import dev.dyad.parser.fetch.Fetcher;
import dev.dyad.parser.fetch.Unfetchable;
import dev.dyad.parser.intake.Parameters;
import dev.dyad.parser.intake.Refusal;
import dev.dyad.parser.intake.Refusal.Reason;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The subscriptions to feeds. */
@Path("/api/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedResource {
  private final Subscriptions subscriptions;
  private final Fetcher fetcher;

  FeedResource(Subscriptions subscriptions, Fetcher fetcher) {
    this.subscriptions = subscriptions;
    this.fetcher = fetcher;
  }

  /**
   * A feed to subscribe to.
   *
   * @param url where it stands
   * @param publisher who carries its articles, if they do not say it themselves
   */
  public record Subscription(@Nullable URI url, @Nullable String publisher) {}

  /** Subscribes to a feed, once it has shown that it is one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Subscribe to an RSS or Atom feed")
  @APIResponse(
      responseCode = "201",
      description = "subscribed",
      content = @Content(schema = @Schema(implementation = Feed.class)))
  @APIResponse(
      responseCode = "200",
      description = "it was subscribed to before",
      content = @Content(schema = @Schema(implementation = Feed.class)))
  public Response subscribe(@Nullable Subscription wanted, @Context UriInfo address) {
    if (wanted == null || wanted.url() == null) {
      throw new Refusal(
          Reason.INVALID_FIELD, "Give the feed's address in the field url, with https://.");
    }
    Optional<Feed> known = subscriptions.find(wanted.url());
    if (known.isPresent()) {
      return Response.ok(known.get()).build();
    }
    Feed feed = subscriptions.add(wanted.url(), wanted.publisher(), title(wanted.url()));
    return Response.created(address.getAbsolutePathBuilder().path(feed.id().toString()).build())
        .entity(feed)
        .build();
  }

  /** All subscriptions. */
  @GET
  @Operation(summary = "List the subscriptions and how they fare")
  public List<Feed> list() {
    return subscriptions.all();
  }

  /** One subscription. */
  @GET
  @Path("{id}")
  @Operation(summary = "Get one subscription and how it fares")
  public Feed get(@PathParam("id") String id) {
    UUID feed = Parameters.id(id);
    return subscriptions.find(feed).orElseThrow(() -> unknown(feed));
  }

  /** Looks at a feed as soon as possible. */
  @POST
  @Path("{id}/poll")
  @Operation(summary = "Look at a feed as soon as possible")
  @APIResponse(
      responseCode = "202",
      description = "it will be looked at",
      content = @Content(schema = @Schema(implementation = Feed.class)))
  public Response poll(@PathParam("id") String id) {
    UUID feed = Parameters.id(id);
    return Response.accepted(subscriptions.hasten(feed).orElseThrow(() -> unknown(feed))).build();
  }

  /** Ends a subscription; its articles stay. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "End a subscription; its articles stay")
  @APIResponse(responseCode = "204", description = "ended")
  public void end(@PathParam("id") String id) {
    UUID feed = Parameters.id(id);
    if (!subscriptions.remove(feed)) {
      throw unknown(feed);
    }
  }

  private @Nullable String title(URI url) {
    try {
      return Issue.read(fetcher.fetch(Subscriptions.wanted(url))).title();
    } catch (Unfetchable e) {
      throw new Refusal(
          Reason.UNFETCHABLE,
          "%s. Give the address of an RSS or Atom feed on the public internet."
              .formatted(e.getMessage()));
    }
  }

  private static Refusal unknown(UUID id) {
    return new Refusal(Reason.UNKNOWN, "No feed has the id %s.".formatted(id));
  }
}
