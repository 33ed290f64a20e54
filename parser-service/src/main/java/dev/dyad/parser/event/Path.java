package dev.dyad.parser.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A way from a trigger to an argument, such as {@code obj} or {@code obj.of}: each step is a slot
 * (see {@link Frame}).
 *
 * @param steps the slots, in order, at least one
 */
record Path(List<String> steps) {
  private static final Set<String> GRAMMATICAL =
      Set.of(
          "subj", "obj", "iobj", "comp", "inf", "must", "prt", "mod", "poss", "verb", "neg", "case",
          "after");

  Path {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.stream().anyMatch(s -> !s.matches("[a-z]+"))) {
      throw new IllegalArgumentException("Not a path: " + steps);
    }
  }

  /** Whether it ends at a preposition, after which a place may stand for its state. */
  boolean prepositional() {
    return !GRAMMATICAL.contains(steps.getLast());
  }

  /** Reads {@code obj.of}. */
  static Path of(String text) {
    return new Path(Arrays.asList(text.strip().split("\\.")));
  }

  /** Reads alternatives such as {@code with,obj}. */
  static List<Path> list(String text) {
    return Arrays.stream(text.split(",")).map(Path::of).toList();
  }
}
