package dev.dyad.timeline.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words beside this class: one folded word a line, {@code #} begins a comment. */
final class WordList {
  private WordList() {}

  /**
   * Reads a list.
   *
   * @throws IllegalStateException if it is missing, or a line is not one folded word
   */
  static Set<String> read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no word list " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> checked(file, line))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checked(String file, String line) {
    if (line.isEmpty() || line.contains(" ") || !Words.fold(line).equals(line)) {
      throw new IllegalStateException(
          "%s: '%s' is not one word in plain small letters".formatted(file, line));
    }
    return line;
  }
}
