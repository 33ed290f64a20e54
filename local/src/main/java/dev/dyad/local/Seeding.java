package dev.dyad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts the seeds once, and waits until what they report is in the chronology. */
final class Seeding {
  private static final Duration DELIVERY_LIMIT = Duration.ofMinutes(2);

  private final Stack stack;
  private final Path marker;
  private final Progress progress;
  private final Http http = new Http();

  Seeding(Stack stack, Path marker, Progress progress) {
    this.stack = stack;
    this.marker = marker;
    this.progress = progress;
  }

  /** Posts the seeds, unless these very seeds were posted to this server before. */
  void run(Seeds seeds, String server) {
    String fingerprint = seeds.fingerprint(server);
    try {
      if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
        progress.step("seeds", "there already");
        return;
      }
      post(seeds);
      awaitDelivery();
      Files.writeString(marker, fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void post(Seeds seeds) {
    Instant begin = Instant.now();
    var done = new AtomicInteger();
    // The parser reads several at a time, one on each core.
    seeds.files().parallelStream()
        .forEach(
            file -> {
              Seeds.post(file, stack.address(Service.PARSER), http);
              if (done.incrementAndGet() % 5 == 0) {
                progress.step("seeds", "%d of %d read".formatted(done.get(), seeds.files().size()));
              }
            });
    progress.step(
        "seeds",
        "%d articles read, %s"
            .formatted(done.get(), Progress.seconds(Duration.between(begin, Instant.now()))));
  }

  private void awaitDelivery() {
    Instant deadline = Instant.now().plus(DELIVERY_LIMIT);
    var backlog = new Backlog(http, stack.address(Service.PARSER));
    while (backlog.size() > 0) {
      if (Instant.now().isAfter(deadline)) {
        progress.step("timeline", "still takes in the seeds; reload its page in a while");
        return;
      }
      stack.requireAlive();
      Pause.millis(100);
    }
  }
}
