package dev.dyad.parser.actor;

import dev.dyad.parser.text.Grammar;
import java.util.Set;

/** What the words around a reference say of its part in the sentence. */
final class Clause {
  private static final Set<String> BEFORE =
      Set.of(
          "of", "in", "at", "to", "by", "with", "from", "for", "on", "between", "against", "into",
          "about", "over", "under", "through");

  private final Reading reading;
  private final SpeechVerbs speech;

  Clause(Reading reading, SpeechVerbs speech) {
    this.reading = reading;
    this.speech = speech;
  }

  /** Whether the words do what a verb right behind them says. */
  boolean isSubject(Words words) {
    return verbOf(words) >= 0 || isSpeakerBehind(words);
  }

  /**
   * Whether the words are what their sentence is about: they do something, something is done by
   * them, or they own what does ("Lima's answer was short").
   */
  boolean isTopic(Words words) {
    return isSubject(words)
        || reading.word(words.first() - 1).equals("by") && isAgent(words)
        || ownsSubject(words);
  }

  private boolean ownsSubject(Words words) {
    if (!reading.pos(words.last() + 1).equals("POS")) {
      return false;
    }
    Grammar grammar = reading.sentence().grammar();
    int owned = grammar.head(words.head());
    return owned > words.last() && grammar.relation(owned).startsWith("nsubj");
  }

  /** The verb whose subject the words are, -1 if there is none right behind them. */
  int verbOf(Words words) {
    if (BEFORE.contains(reading.word(words.first() - 1))) {
      return -1;
    }
    boolean inserted =
        reading.word(words.first() - 1).equals(",") && reading.word(words.last() + 1).equals(",");
    int verb = verb(words.last() + (inserted ? 2 : 1));
    return verb >= 0 ? verb : governor(words.head());
  }

  /** The verb of which the grammar makes a noun the subject. */
  private int governor(int noun) {
    Grammar grammar = reading.sentence().grammar();
    int head = grammar.head(noun);
    boolean subject = head > noun && grammar.relation(noun).startsWith("nsubj");
    return subject && reading.pos(head).startsWith("VB") ? head : -1;
  }

  /** Whether the words do something, in the active voice or as "by" them. */
  boolean isAgent(Words words) {
    String before = reading.word(words.first() - 1);
    if (before.equals("by")) {
      return isDone(words.first() - 2);
    }
    if (before.equals("to") || before.equals("at") || before.equals("in")) {
      return isSummoner(words);
    }
    int verb = verbOf(words);
    return verb >= 0 && !isPassive(verb) && !reading.token(verb).lemma().equals("be");
  }

  /** "Called in to the ministry": who is gone to has called. */
  boolean isSummoner(Words words) {
    int before = words.first() - 1;
    if (!Set.of("to", "at", "in", "by").contains(reading.word(before))) {
      return false;
    }
    for (int i = before - 1; i >= 0 && before - i < 9; i--) {
      if (reading.pos(i).startsWith("V")) {
        return reading.pos(i).startsWith("VB") && WordList.SUMMONING.has(reading.lemma(i));
      }
    }
    return false;
  }

  /** Whether a participle stands at a token or a few before it: "summoned on Monday". */
  private boolean isDone(int token) {
    for (int i = token; i >= 0 && token - i < 4; i--) {
      if (reading.pos(i).startsWith("V")) {
        return reading.pos(i).equals("VBN");
      }
    }
    return false;
  }

  /** Whether something is done to the words: "were expelled", "have been given". */
  boolean isPassive(Words words) {
    int verb = verbOf(words);
    return verb >= 0 && isPassive(verb);
  }

  /** Whether a verb stands in the passive. */
  boolean isPassive(int verb) {
    return reading.pos(verb).equals("VBN") && reading.lemma(verb - 1).equals("be");
  }

  /** Whether the words speak: "X said", "said X", "according to X". */
  boolean isSpeaker(Words words) {
    String before = reading.word(words.first() - 1);
    boolean according =
        before.equals("to") && reading.word(words.first() - 2).equals("according")
            || before.equals("per");
    if (according || isSpeakerBehind(words)) {
      return true;
    }
    int verb = verbOf(words);
    return verb >= 0 && speech.contains(reading.token(verb).lemma());
  }

  /** The verb by which the words may speak, before or behind them; -1 if there is none. */
  int verbOfSpeaker(Words words) {
    return isSpeakerBehind(words) ? words.first() - 1 : verbOf(words);
  }

  /** In "…, said the minister" the verb comes first. */
  private boolean isSpeakerBehind(Words words) {
    int verb = words.first() - 1;
    if (verb < 0
        || !Set.of("VBD", "VBZ", "VBP").contains(reading.pos(verb))
        || !speech.inverts(reading.token(verb).lemma())) {
      return false;
    }
    String before = reading.word(verb - 1);
    return Set.of(",", "''", "\"", "”", "’", "'").contains(before);
  }

  /** The full verb behind a token, past adverbs, auxiliaries, times and what is put in between. */
  private int verb(int from) {
    int i = from;
    while (i < reading.size() && i - from < 18) {
      String pos = reading.pos(i);
      String word = reading.word(i);
      if (word.equals(",") || word.equals("(") || pos.equals("-LRB-")) {
        int close = close(i, word.equals(",") ? "," : ")");
        if (close < 0) {
          return -1;
        }
        i = close + 1;
      } else if (pos.equals("MD") || pos.startsWith("RB") || isTime(i) || isAuxiliary(i)) {
        i++;
      } else if (pos.equals("VBD")
          || pos.equals("VBZ")
          || pos.equals("VBP")
          || pos.equals("VB")
          || pos.equals("VBN") && i > from
          || pos.equals("VBG") && i > from) {
        return i;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAuxiliary(int i) {
    String lemma = reading.token(i).lemma();
    boolean helper = lemma.equals("have") || lemma.equals("be") || lemma.equals("do");
    return helper && (reading.pos(i + 1).startsWith("V") || reading.pos(i + 1).startsWith("RB"));
  }

  private boolean isTime(int i) {
    String word = reading.word(i);
    return NameWords.isCalendar(word)
        || (word.equals("on") && NameWords.isCalendar(reading.word(i + 1)))
        || (reading.pos(i).equals("CD") && i > 0 && NameWords.isCalendar(reading.word(i - 1)))
        || Set.of("today", "yesterday", "earlier", "later", "also", "too", "himself")
            .contains(word);
  }

  private int close(int open, String mark) {
    for (int i = open + 1; i < reading.size() && i - open < 16; i++) {
      if (reading.word(i).equals(mark)) {
        return i;
      }
    }
    return -1;
  }
}
