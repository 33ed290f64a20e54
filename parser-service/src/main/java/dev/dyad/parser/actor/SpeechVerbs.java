package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashSet;
import java.util.Set;

/** The verbs by which somebody is the author of a message. */
final class SpeechVerbs {
  private enum Place {
    BEHIND,
    EITHER
  }

  private enum Sort {
    SAYS,
    ACTS
  }

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> says = new HashSet<>();

  /** Reads the lexicon. */
  SpeechVerbs() {
    for (LexiconRow row : Lexicon.read("speech.tsv", "verb", "place", "sort").rows()) {
      verbs.add(row.required("verb"));
      if (row.oneOf("place", Place.class) == Place.EITHER) {
        before.add(row.required("verb"));
      }
      if (row.oneOf("sort", Sort.class) == Sort.SAYS) {
        says.add(row.required("verb"));
      }
    }
  }

  /** Whether a verb, in its dictionary form, is one of them. */
  boolean contains(String lemma) {
    return verbs.contains(lemma);
  }

  /** Whether it tells what was said, and not what was done by saying it: "ratified". */
  boolean says(String lemma) {
    return says.contains(lemma);
  }

  /** Whether it may stand before its author: "said the minister", but not "told the minister". */
  boolean inverts(String lemma) {
    return before.contains(lemma);
  }
}
