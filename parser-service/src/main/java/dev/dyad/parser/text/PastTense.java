package dev.dyad.parser.text;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a past tense that the tagger took for a participle. A participle behind a noun is passive
 * ("the ministry accused of spying"), so one with an object of its own is none ("the ministry
 * accused Malta").
 */
final class PastTense {
  private static final int REACH = 6;
  private static final Pattern SUBJECT = Pattern.compile("NNS?|NNPS?|PRP|-RRB-");
  private static final Pattern OBJECT = Pattern.compile("DT|NNPS?|PRP\\$?|CD|\\$");
  private static final Pattern TIME =
      Pattern.compile(
          "\\p{Lu}\\w+day|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?|this|that");
  private static final Set<String> AUXILIARY =
      Set.of(
          "have", "has", "had", "having", "'ve", "be", "been", "being", "is", "are", "was", "were",
          "'s", "'re", "get", "got");

  private final Set<String> twoObjects;

  PastTense() {
    twoObjects =
        Lexicon.read("text/two-objects.tsv", "participle").rows().stream()
            .map((LexiconRow row) -> row.required("participle"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Mends the parts of speech of a sentence in place. */
  void mend(List<CoreLabel> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      CoreLabel next = tokens.get(i + 1);
      if (tokens.get(i).tag().equals("VBN")
          && SUBJECT.matcher(tokens.get(i - 1).tag()).matches()
          && OBJECT.matcher(next.tag()).matches()
          && !TIME.matcher(next.word()).matches()
          && !twoObjects.contains(lower(tokens.get(i)))
          && tokens.subList(Math.max(0, i - REACH), i).stream()
              .noneMatch(token -> AUXILIARY.contains(lower(token)))) {
        tokens.get(i).setTag("VBD");
      }
    }
  }

  private static String lower(CoreLabel token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
