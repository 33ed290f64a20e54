package dev.dyad.parser.intake;

import dev.dyad.parser.intake.Refusal.Reason;
import dev.dyad.parser.store.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request, no further than an article may go. */
@ApplicationScoped
class PostedBody {
  /** So much of a refused body is still read, that its sender may get to the answer. */
  private static final long PATIENCE = 16 << 20;

  private final int limit;

  PostedBody(IntakeConfig config) {
    this.limit = Math.toIntExact(config.pageLimit().asLongValue());
  }

  /** The body as an article's source. */
  Source read(InputStream body, @Nullable String contentType) {
    try {
      byte[] content = body.readNBytes(limit + 1);
      if (content.length > limit) {
        skip(body);
        throw new Refusal(
            Reason.TOO_LONG,
            "An article may have %,d bytes. Post one article at a time, many of them to /api/v1/articles/bulk."
                .formatted(limit),
            Map.of("limit", limit));
      }
      if (content.length == 0) {
        throw new Refusal(
            Reason.EMPTY, "The request has no body. Post the article's text or HTML in it.");
      }
      return new Source(
          contentType == null ? "none stated" : contentType, content, null, null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void skip(InputStream body) throws IOException {
    byte[] chunk = new byte[8192];
    long read = 0;
    for (int n = body.read(chunk); n >= 0 && read < PATIENCE; n = body.read(chunk)) {
      read += n;
    }
  }
}
