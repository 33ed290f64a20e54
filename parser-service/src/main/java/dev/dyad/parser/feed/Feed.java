package dev.dyad.parser.feed;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to an RSS or Atom feed.
 *
 * @param id its id
 * @param url where the feed stands
 * @param publisher who carries its articles; null to let each article say
 * @param title what the feed calls itself
 * @param added when it was subscribed to
 * @param polled when it was last looked at
 * @param articles how many of its articles were taken in
 * @param failures how many looks in a row have failed
 * @param problem why the last look failed, or which article could not be taken in; null if all went
 *     well
 * @param active false if the feed is gone for good and no longer looked at
 */
public record Feed(
    UUID id,
    URI url,
    @Nullable String publisher,
    @Nullable String title,
    Instant added,
    @Nullable Instant polled,
    int articles,
    int failures,
    @Nullable String problem,
    boolean active) {}
