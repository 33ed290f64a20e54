package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Lists of words by which names, offices and places are read. */
enum WordList {
  /** An office that is held no more, or only said to be held: "former", "alleged". */
  FORMER,
  /** Having somebody come: "summon". */
  SUMMONING,
  /** Bodies whose names go on behind "of" or "for": "ministry". */
  NAMING,
  /** Plurals that are one body: "troops". */
  FORCE,
  /** Nouns for several people: "leaders". */
  PEOPLE,
  /** Joints of a name: "bin", "de". */
  PARTICLE,
  /** Coming, going and lying: a capital behind "to" or "from" is a place there. */
  MOTION,
  /** Verbs whose object is a place: "visit". */
  GOING,
  /** Prepositions before a place: "across". */
  INSIDE,
  /** Nouns behind the name of a place: "region". */
  DISTRICT,
  /** Nouns for a state: "country". */
  LAND,
  /** Two people: "duo". */
  PAIR,
  /** Being at the head of something: "chair". */
  LEADING,
  /** By what and by whom a body acts: "patrol", "officer", "communique". */
  ARM;

  private static final Map<WordList, Set<String>> WORDS = read();

  private static Map<WordList, Set<String>> read() {
    Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    for (LexiconRow row : Lexicon.read("words.tsv", "list", "words").rows()) {
      words.put(row.oneOf("list", WordList.class), Set.copyOf(row.list("words")));
    }
    return words;
  }

  /** Whether a word, in small letters, is on the list. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }
}
