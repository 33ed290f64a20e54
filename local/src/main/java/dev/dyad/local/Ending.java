package dev.dyad.local;

import java.util.concurrent.atomic.AtomicBoolean;

/** Stops everything, once, whoever asks first: the end of {@code up}, or the JVM's shutdown. */
final class Ending {
  private final Stack stack;
  private final DataFolder folder;
  private final Progress progress;
  private final AtomicBoolean begun = new AtomicBoolean();

  Ending(Stack stack, DataFolder folder, Progress progress) {
    this.stack = stack;
    this.folder = folder;
    this.progress = progress;
  }

  /** Stops everything; a second caller waits until the first is done. */
  synchronized void run() {
    if (begun.getAndSet(true)) {
      return;
    }
    progress.line("Stopping.");
    stack.close();
    folder.close();
  }
}
