package dev.dyad.parser.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Knows a sentence that a stray full stop has cut in two. */
final class Fragment {
  private static final int SHORTEST = 3;

  private Fragment() {}

  /**
   * Whether the first part is no sentence by itself and the second goes on with it: "Peru's
   * ambassador to Chile. Ana Torres said so." The first has no verb and ends in a name, and the
   * second begins with a name of two words.
   */
  static boolean isCutOff(List<CoreLabel> first, List<CoreLabel> second) {
    if (first.size() <= SHORTEST || second.size() <= SHORTEST) {
      return false;
    }
    return first.getLast().word().equals(".")
        && isName(first.get(first.size() - 2))
        && isName(second.get(0))
        && isName(second.get(1))
        && first.stream().noneMatch(Fragment::isVerb)
        && second.stream().anyMatch(Fragment::isVerb);
  }

  private static boolean isName(CoreLabel token) {
    return token.tag().equals("NNP");
  }

  private static boolean isVerb(CoreLabel token) {
    return token.tag().startsWith("VB") || token.tag().equals("MD");
  }
}
