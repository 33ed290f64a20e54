package dev.dyad.parser.event;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named sets of words that the patterns refer to, such as {@code @diplomat}. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {}

  /** The classes of the resources. */
  static WordClasses load() {
    WordClasses loaded = new WordClasses();
    Lexicon.read("event/classes.tsv", "class", "words").rows().forEach(loaded::add);
    return loaded;
  }

  private void add(LexiconRow row) {
    String name = row.required("class");
    if (!name.matches("@[a-z]+")) {
      throw row.malformed("a class is named @letters, not " + name);
    }
    classes.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(words(row.required("words")));
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Set<String> get(String name) {
    Set<String> found = classes.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No word class " + name);
    }
    return found;
  }

  /** The words of {@code a|@class|b}, classes replaced by what they hold. */
  Set<String> words(String alternatives) {
    Set<String> words = new LinkedHashSet<>();
    Arrays.stream(alternatives.split("\\|"))
        .map(String::strip)
        .forEach(
            word -> {
              if (word.startsWith("@")) {
                words.addAll(get(word));
              } else {
                words.add(word);
              }
            });
    return words;
  }
}
