package dev.dyad.parser.event;

import java.util.List;
import java.util.Set;

/**
 * What a pattern asks of the arguments of its trigger.
 *
 * @param wanted whether an argument must be there or must not
 * @param paths where it may stand
 * @param words the words that it may have, empty for any
 */
record Condition(boolean wanted, List<Path> paths, Set<String> words) {

  Condition {
    paths = List.copyOf(paths);
    words = Set.copyOf(words);
  }

  /** Reads {@code obj,of=protest|@demand}, {@code obj}, {@code !obj} or {@code !obj=word}. */
  static Condition of(String text, WordClasses classes) {
    boolean wanted = !text.startsWith("!");
    String rest = wanted ? text : text.substring(1);
    int equals = rest.indexOf('=');
    return equals < 0
        ? new Condition(wanted, Path.list(rest), Set.of())
        : new Condition(
            wanted,
            Path.list(rest.substring(0, equals)),
            classes.words(rest.substring(equals + 1)));
  }

  /** Whether a trigger's arguments meet it. */
  boolean holds(Frame frame) {
    return wanted == paths.stream().anyMatch(path -> frame.has(path, words));
  }
}
