package dev.dyad.contract.chronology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Two states or organisations, in alphabetical order of their codes: the key of a timeline.
 *
 * @param first the code that comes first
 * @param second the code that comes second
 */
public record DyadPair(String first, String second) implements Comparable<DyadPair> {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  /** Refuses codes that are malformed or the same; puts them in order. */
  public DyadPair {
    if (!CODE.matcher(first).matches() || !CODE.matcher(second).matches()) {
      throw new IllegalArgumentException(
          "A dyad is two state codes such as CHN-PAK, not '%s-%s'".formatted(first, second));
    }
    if (first.equals(second)) {
      throw new IllegalArgumentException(
          "A dyad is two different states, not '%s' twice".formatted(first));
    }
    if (first.compareTo(second) > 0) {
      String swap = first;
      first = second;
      second = swap;
    }
  }

  /**
   * Reads {@code CHN-PAK}, in either order.
   *
   * @throws IllegalArgumentException if the text is not two different codes
   */
  @JsonCreator
  public static DyadPair parse(String text) {
    String[] codes = text.split("-", -1);
    if (codes.length != 2) {
      throw new IllegalArgumentException(
          "A dyad is two state codes such as CHN-PAK, not '%s'".formatted(text));
    }
    return new DyadPair(codes[0], codes[1]);
  }

  @Override
  public int compareTo(DyadPair other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }

  /** The canonical form: {@code CHN-PAK}. */
  @JsonValue
  @Override
  public String toString() {
    return first + "-" + second;
  }
}
