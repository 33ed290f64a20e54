package dev.dyad.parser.time;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which patterns can match from a word on, so that not every one is tried at every word. A
 * pattern can if it matches the word alone or would have read on behind it.
 *
 * @param <T> what has a pattern
 */
final class RuleIndex<T> {
  /** The words of the news are few; what is beyond is noise and not worth keeping. */
  private static final int KEPT_WORDS = 50_000;

  private static final String LOOKS_BACK = "(?<=";

  private final List<T> all;
  private final Function<T, Pattern> pattern;
  private final ConcurrentMap<String, List<T>> byWord = new ConcurrentHashMap<>();

  RuleIndex(List<T> all, Function<T, Pattern> pattern) {
    this.all = List.copyOf(all);
    this.pattern = pattern;
  }

  /** Those that can match from the word on, in order. */
  List<T> startingWith(String word) {
    List<T> known = byWord.get(word);
    if (known != null) {
      return known;
    }
    List<T> found = all.stream().filter(one -> canStart(pattern.apply(one), word)).toList();
    if (byWord.size() < KEPT_WORDS) {
      byWord.put(word, found);
    }
    return found;
  }

  private static boolean canStart(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    return pattern.pattern().contains(LOOKS_BACK) || matcher.lookingAt() || matcher.hitEnd();
  }
}
