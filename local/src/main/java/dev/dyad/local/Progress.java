package dev.dyad.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines that tell the person at the terminal what happens. */
final class Progress {
  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  /** One step: what it concerns and how far it is. */
  void step(String what, String state) {
    line("  %-12s %s".formatted(what, state));
  }

  /** A line as it is. */
  void line(String text) {
    synchronized (out) {
      out.println(text);
      out.flush();
    }
  }

  /** A duration in seconds with one decimal. */
  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
