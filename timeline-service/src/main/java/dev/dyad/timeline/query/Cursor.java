package dev.dyad.timeline.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A place between two events of a chronology, and which way to read on from there.
 *
 * @param order which way the chronology runs
 * @param back whether to read against it
 * @param from rank of the first day of the event beside which it lies
 * @param to rank of that event's last day
 * @param id that event
 */
record Cursor(Order order, boolean back, int from, int to, UUID id) {

  /** The opaque form in addresses. */
  String encode() {
    String plain = "%s %s %d %d %s".formatted(order, back ? "back" : "on", from, to, id);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reads the opaque form.
   *
   * @throws IllegalArgumentException if it was not made by {@link #encode()}
   */
  static Cursor decode(String opaque) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.US_ASCII);
      String[] parts = plain.split(" ", -1);
      if (parts.length == 5) {
        return new Cursor(
            Order.valueOf(parts[0]),
            parts[1].equals("back"),
            Integer.parseInt(parts[2]),
            Integer.parseInt(parts[3]),
            UUID.fromString(parts[4]));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(refusal(opaque), e);
    }
    throw new IllegalArgumentException(refusal(opaque));
  }

  private static String refusal(String opaque) {
    return "'%s' is no cursor; follow the next and previous addresses of a page".formatted(opaque);
  }
}
