package dev.dyad.parser.statement;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which statements, their speakers and their settings are told. Immutable. */
final class SayingLexicon {
  /** What a word of {@code speakers.tsv} tells. */
  enum Cue {
    ANONYMOUS,
    VOICE,
    DOCUMENT,
    ELSEWHERE,
    MEETING,
    BODY,
    ADDRESSED,
    WILLING,
    ASPECT,
    UNREAL,
    NEGATION
  }

  private final Map<String, List<SayingVerb>> verbs = new HashMap<>();
  private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);

  SayingLexicon() {
    for (LexiconRow row : Lexicon.read("statement/saying.tsv", "verb", "kind", "objects").rows()) {
      String[] words = row.required("verb").split(" ");
      List<String> objects = row.list("objects");
      boolean except = !objects.isEmpty() && objects.getFirst().startsWith("!");
      if (except) {
        objects = objects.stream().map(word -> word.replace("!", "")).toList();
      }
      SayingVerb verb =
          new SayingVerb(
              words[0],
              words.length > 1 ? words[1] : "",
              row.oneOf("kind", SayingVerb.Kind.class),
              objects,
              except);
      verbs.computeIfAbsent(verb.lemma(), key -> new ArrayList<>(1)).add(verb);
    }
    for (LexiconRow row : Lexicon.read("statement/speakers.tsv", "word", "kind").rows()) {
      cues.computeIfAbsent(row.oneOf("kind", Cue.class), key -> new HashSet<>())
          .add(row.required("word"));
    }
  }

  /** The verbs of a dictionary form. */
  List<SayingVerb> verbs(String lemma) {
    return verbs.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether a word is such a cue, by its dictionary form. */
  boolean is(Cue cue, String lemma) {
    return cues.getOrDefault(cue, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }
}
