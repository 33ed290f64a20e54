package dev.dyad.timeline.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name as reports write it: in full, shortened to what the press calls the person by,
 * and transliterated now one way and now another.
 *
 * @param words the name's words, folded
 */
record PersonName(List<String> words) {
  private static final int LONG_ENOUGH_TO_VARY = 5;
  private static final Set<String> HONORIFICS = WordList.read("honorifics.txt");

  PersonName {
    words = List.copyOf(words);
  }

  /** Reads a name, without forms of address. */
  static PersonName of(String name) {
    List<String> words = Words.of(name);
    List<String> bare = words.stream().filter(word -> !HONORIFICS.contains(word)).toList();
    return new PersonName(bare.isEmpty() ? words : bare);
  }

  /**
   * Whether both may name one person: the same words; or the shorter one's words all stand in the
   * longer, a single word at its head or its end (family names come first in some languages and
   * last in others); or the same but for one letter of a longer word.
   */
  boolean mayBe(PersonName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    PersonName shorter = words.size() <= other.words.size() ? this : other;
    PersonName longer = shorter == this ? other : this;
    return shorter.isShortFor(longer) || shorter.isVariantOf(longer);
  }

  private boolean isShortFor(PersonName longer) {
    if (String.join("", words).equals(String.join("", longer.words))) {
      return true;
    }
    if (words.size() > 1) {
      return new HashSet<>(longer.words).containsAll(words);
    }
    return words.getFirst().equals(longer.words.getFirst())
        || words.getFirst().equals(longer.words.getLast());
  }

  private boolean isVariantOf(PersonName longer) {
    return words.stream()
            .allMatch(
                word -> longer.words.stream().anyMatch(other -> sameButForOneLetter(word, other)))
        && (words.size() > 1 || sameButForOneLetter(words.getFirst(), longer.words.getLast()));
  }

  private static boolean sameButForOneLetter(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int lengths = Math.abs(one.length() - other.length());
    if (Math.min(one.length(), other.length()) < LONG_ENOUGH_TO_VARY || lengths > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(one.length(), other.length())
        && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int skipOne = one.length() >= other.length() ? 1 : 0;
    int skipOther = other.length() >= one.length() ? 1 : 0;
    return one.substring(Math.min(one.length(), head + skipOne))
        .equals(other.substring(Math.min(other.length(), head + skipOther)));
  }
}
