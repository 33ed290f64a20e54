package dev.dyad.parser.bulk;

import dev.dyad.parser.intake.Refusal;
import dev.dyad.parser.intake.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Receives the lines of a job into the database, some at a time: no more is read from the sender
 * than has been stored, and the memory that it takes does not grow with the upload.
 */
@ApplicationScoped
class Upload {
  private static final Logger LOG = Logger.getLogger(Upload.class);
  private static final int BATCH_BYTES = 1 << 20;
  private static final int BATCH_LINES = 100;

  private final Ledger ledger;
  private final int lineLimit;

  Upload(Ledger ledger, BulkConfig config) {
    this.ledger = ledger;
    this.lineLimit = Math.toIntExact(config.lineLimit().asLongValue());
  }

  /**
   * Receives a job and starts it.
   *
   * @throws Refusal if there is no line
   */
  Job receive(InputStream body) {
    UUID job = ledger.open();
    boolean isComplete = false;
    try {
      store(job, new LineReader(body, lineLimit));
      isComplete = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!isComplete) {
        ledger.discard(job);
      }
    }
    Job started = ledger.start(job);
    LOG.infof("bulk job received id=%s lines=%d", job, started.lines());
    return started;
  }

  private void store(UUID job, LineReader lines) throws IOException {
    List<Line> batch = new ArrayList<>();
    int bytes = 0;
    boolean any = false;
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      any = true;
      Line line = next.get();
      if (!line.isWhole()) {
        ledger.addFailed(
            job,
            line.number(),
            "The line is longer than %,d bytes; an article may not be.".formatted(lineLimit));
        continue;
      }
      batch.add(line);
      bytes += line.content().length;
      if (bytes >= BATCH_BYTES || batch.size() >= BATCH_LINES) {
        ledger.add(job, batch);
        batch.clear();
        bytes = 0;
      }
    }
    if (!any) {
      throw new Refusal(
          Reason.EMPTY,
          "There is no line in the body. Post one article a line, each a JSON object.");
    }
    ledger.add(job, batch);
  }
}
