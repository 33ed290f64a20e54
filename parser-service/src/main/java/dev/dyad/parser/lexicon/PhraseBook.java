package dev.dyad.parser.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases and what they mean, looked up word by word in time that does not depend on how many there
 * are. A word of a phrase that holds a capital matches only a word with one in its place; a word in
 * small letters matches in any case; accents and hyphens do not count.
 *
 * @param <T> what a phrase means
 */
public final class PhraseBook<T> {

  /**
   * The longest phrase that begins at a word.
   *
   * @param last its last word, inclusive
   * @param meanings what it means, in the order in which they were added
   */
  public record Match<T>(int last, List<T> meanings) {}

  private record Entry<T>(List<String> parts, T meaning) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<Entry<T>> entries = new ArrayList<>(1);
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase; one phrase may mean several things. */
  public void add(String phrase, T meaning) {
    List<String> parts = Spelling.parts(phrase);
    Node<T> node = root;
    for (String part : parts) {
      node = node.next.computeIfAbsent(Spelling.fold(part), key -> new Node<>());
    }
    node.entries.add(new Entry<>(parts, meaning));
  }

  /** The longest phrase that begins at the word {@code from} and ends with a word. */
  public Optional<Match<T>> longest(List<String> words, int from) {
    Node<T> node = root;
    List<String> read = new ArrayList<>();
    Optional<Match<T>> found = Optional.empty();
    for (int i = from; i < words.size(); i++) {
      for (String part : Spelling.parts(words.get(i))) {
        read.add(part);
        node = node.next.get(Spelling.fold(part));
        if (node == null) {
          return found;
        }
      }
      List<T> meanings = meanings(node, read);
      if (!meanings.isEmpty()) {
        found = Optional.of(new Match<>(i, meanings));
      }
    }
    return found;
  }

  private static <T> List<T> meanings(Node<T> node, List<String> read) {
    return node.entries.stream()
        .filter(entry -> agrees(entry.parts(), read))
        .map(Entry::meaning)
        .distinct()
        .toList();
  }

  private static boolean agrees(List<String> written, List<String> read) {
    for (int i = 0; i < written.size(); i++) {
      if (!agrees(written.get(i), read.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(String written, String read) {
    boolean acronym = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    if (acronym) {
      return written.equals(read);
    }
    boolean capital = Character.isUpperCase(written.charAt(0));
    return !capital || Character.isUpperCase(read.charAt(0));
  }
}
