package dev.dyad.local;

import java.io.BufferedWriter;
import java.io.IOException;

/**
 * Ends the processes that this one started, should it be killed before it can do so itself. A shell
 * waits on a pipe that closes when this process is gone, however that came about.
 */
final class Watchdog implements AutoCloseable {
  /* TERM ends a service; PostgreSQL takes it as "when all have left", and INT as "now". */
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      pids=
      while read -r word; do
        [ "$word" = done ] && exit 0
        pids="$pids $word"
      done
      kill -TERM $pids 2>/dev/null
      sleep 5
      kill -INT $pids 2>/dev/null
      """;

  private final BufferedWriter pipe;

  private Watchdog(BufferedWriter pipe) {
    this.pipe = pipe;
  }

  static Watchdog start() {
    try {
      // The output goes nowhere: a pipe of ours held open would keep our caller waiting.
      Process shell =
          new ProcessBuilder("sh", "-c", SCRIPT)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Watchdog(shell.outputWriter());
    } catch (IOException e) {
      throw new UserError("Cannot start sh: " + e.getMessage(), e);
    }
  }

  /** Takes a process into its care. */
  void watch(long pid) {
    tell(Long.toString(pid));
  }

  /** Lets go of all: they have ended in good order. */
  @Override
  public void close() {
    tell("done");
  }

  private void tell(String word) {
    try {
      pipe.write(word);
      pipe.newLine();
      pipe.flush();
    } catch (IOException e) {
      throw new UserError("The watchdog is gone: " + e.getMessage(), e);
    }
  }
}
