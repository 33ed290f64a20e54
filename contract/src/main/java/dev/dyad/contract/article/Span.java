package dev.dyad.contract.article;

/**
 * A stretch of a body of text.
 *
 * @param start first character, in UTF-16 code units from 0
 * @param end one past the last character
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a span that is negative or ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span starts at 0 or later and ends no earlier than it starts, not %d to %d"
              .formatted(start, end));
    }
  }

  /** The characters of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether every character of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether this span and {@code other} share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
