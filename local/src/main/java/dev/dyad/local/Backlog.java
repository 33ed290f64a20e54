package dev.dyad.local;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;

/** How many structured articles the parser has yet to hand to the timeline, by its own metric. */
final class Backlog {
  private static final Pattern PENDING =
      Pattern.compile("^dyad_handovers_pending(?:\\{[^}]*})? ([0-9.eE+]+)$", Pattern.MULTILINE);

  private final Http http;
  private final URI parser;

  Backlog(Http http, URI parser) {
    this.http = http;
    this.parser = parser;
  }

  /** The number of them now. */
  int size() {
    try {
      return read(http.get(parser.resolve("/q/metrics")).body());
    } catch (UncheckedIOException e) {
      throw new UserError("The parser does not say what is yet to be delivered: " + e, e);
    }
  }

  static int read(String metrics) {
    var matcher = PENDING.matcher(metrics);
    if (!matcher.find()) {
      throw new IllegalStateException("The parser's metrics hold no " + PENDING);
    }
    return (int) Double.parseDouble(matcher.group(1));
  }
}
