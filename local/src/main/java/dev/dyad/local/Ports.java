package dev.dyad.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The TCP ports of the three services on this machine, each from 1 to 65535 and all different.
 *
 * @param web of the web UI
 * @param parser of the parser service
 * @param timeline of the timeline service
 */
record Ports(int web, int parser, int timeline) {
  static final String DEFAULT = "8080,8081,8082";

  Ports {
    List<Integer> all = List.of(web, parser, timeline);
    if (all.stream().anyMatch(port -> port < 1 || port > 65535)) {
      throw new UserError("A port is a number from 1 to 65535; --ports has " + all);
    }
    if (all.stream().distinct().count() < all.size()) {
      throw new UserError("--ports wants three different ports; it has " + all);
    }
  }

  /** Reads {@code web,parser,timeline}. */
  static Ports parse(String text) {
    try {
      int[] numbers =
          Arrays.stream(text.split(",", -1))
              .map(String::strip)
              .mapToInt(Integer::parseInt)
              .toArray();
      if (numbers.length == 3) {
        return new Ports(numbers[0], numbers[1], numbers[2]);
      }
    } catch (NumberFormatException e) {
      throw new UserError(wanted(text), e);
    }
    throw new UserError(wanted(text));
  }

  private static String wanted(String text) {
    return "--ports wants three numbers for web UI, parser and timeline, such as %s; it has %s"
        .formatted(DEFAULT, text);
  }

  /** Stops with a message if another program listens on one of them. */
  void requireFree() {
    List<String> taken =
        Stream.of(web, parser, timeline)
            .filter(port -> !isFree(port))
            .map(String::valueOf)
            .toList();
    if (!taken.isEmpty()) {
      throw new UserError(
          "Another program listens on port %s. Stop it, or choose others with --ports, for example --ports %d,%d,%d"
              .formatted(String.join(" and ", taken), free(), free(), free()));
    }
  }

  /** A port that no program uses at this moment. */
  static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UserError("This machine gives out no TCP port: " + e.getMessage(), e);
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
