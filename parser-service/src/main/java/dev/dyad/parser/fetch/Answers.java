package dev.dyad.parser.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/** Reads what servers answer: documents up to a number of bytes, redirects, refusals. */
final class Answers {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final int bytes;
  private final Clock clock;

  Answers(int bytes, Clock clock) {
    this.bytes = bytes;
    this.clock = clock;
  }

  /**
   * Where an answer leads.
   *
   * @throws Unfetchable if it is a refusal or too long
   */
  Hop read(Wanted wanted, ClassicHttpResponse answer) throws IOException, Unfetchable {
    int status = answer.getCode();
    String location = header(answer, "Location");
    if (REDIRECTS.contains(status) && location != null) {
      return new Hop.Onward(resolve(wanted.url(), location));
    }
    if (status != 200 && status != 304) {
      throw new Unfetchable(
          "%s answers with status %d".formatted(wanted.url(), status),
          status,
          RetryAfter.read(header(answer, "Retry-After"), clock.instant()).orElse(null));
    }
    String mediaType = header(answer, "Content-Type");
    return new Hop.Arrived(
        new Document(
            wanted.url(),
            mediaType == null ? "application/octet-stream" : mediaType,
            status == 200 ? content(wanted, answer) : new byte[0],
            header(answer, "ETag"),
            header(answer, "Last-Modified"),
            status == 200));
  }

  private byte[] content(Wanted wanted, ClassicHttpResponse answer)
      throws IOException, Unfetchable {
    if (answer.getEntity() == null) {
      return new byte[0];
    }
    try (InputStream stream = answer.getEntity().getContent()) {
      byte[] content = stream.readNBytes(bytes + 1);
      if (content.length > bytes) {
        // Closing politely would read the rest, which may have no end.
        answer.close();
        throw new Unfetchable("%s is longer than %,d bytes".formatted(wanted.url(), bytes));
      }
      return content;
    }
  }

  private static URI resolve(URI from, String location) throws Unfetchable {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new Unfetchable("%s redirects to '%s', which is no address".formatted(from, location));
    }
  }

  private static @Nullable String header(ClassicHttpResponse answer, String name) {
    Header header = answer.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }
}
