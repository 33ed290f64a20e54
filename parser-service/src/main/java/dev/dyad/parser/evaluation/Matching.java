package dev.dyad.parser.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How answers are compared with the gold; the rules of the public scoring script. */
final class Matching {
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_WORD =
      Pattern.compile("[^\\w]+", Pattern.UNICODE_CHARACTER_CLASS);

  private Matching() {}

  /** A pair of indices: of the gold, of the answer. */
  record Pair(int gold, int answer) {}

  static String squash(@Nullable String text) {
    return text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
  }

  static String fold(@Nullable String text) {
    String folded = squash(text).toLowerCase(Locale.ROOT).replace("ß", "ss");
    return NO_WORD.matcher(folded).replaceAll(" ").strip();
  }

  static boolean sameName(String gold, String answer) {
    List<String> a = words(gold);
    List<String> b = words(answer);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<String> brief = a.size() <= b.size() ? a : b;
    List<String> full = a.size() <= b.size() ? b : a;
    return a.equals(b)
        || (full.containsAll(brief)
            && (brief.size() > 1
                || brief.getFirst().equals(full.getFirst())
                || brief.getFirst().equals(full.getLast())));
  }

  private static List<String> words(String name) {
    String folded = fold(name);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** Greedy one-to-one matching among the rows that are still free. */
  static <G, A> List<Pair> pairs(
      List<G> gold,
      Set<Integer> freeGold,
      List<A> answers,
      Set<Integer> freeAnswers,
      BiPredicate<G, A> same) {
    List<Pair> found = new ArrayList<>();
    for (int i : List.copyOf(new TreeSet<>(freeGold))) {
      for (int j : List.copyOf(new TreeSet<>(freeAnswers))) {
        if (same.test(gold.get(i), answers.get(j))) {
          freeGold.remove(i);
          freeAnswers.remove(j);
          found.add(new Pair(i, j));
          break;
        }
      }
    }
    return found;
  }

  static Set<Integer> indices(List<?> rows) {
    Set<Integer> all = new TreeSet<>();
    IntStream.range(0, rows.size()).forEach(all::add);
    return all;
  }
}
