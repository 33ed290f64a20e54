package dev.dyad.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** PostgreSQL's own binaries, unpacked and run on a data folder that is removed afterwards. */
final class EmbeddedServer {
  private EmbeddedServer() {}

  static TestServer start() {
    try {
      // Closed by the shutdown hook that EmbeddedPostgres registers.
      @SuppressWarnings("resource")
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale", "C.UTF-8")
              .setPGStartupWait(Duration.ofMinutes(1))
              .start();
      return new TestServer("localhost", server.getPort(), "postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    }
  }
}
