package dev.dyad.parser.text;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits the tokens of a paragraph into sentences, as news is written: a full stop before a word in
 * lower case is a slip of the pen, a closing quotation mark belongs to the sentence before it and
 * an opening one to the sentence after.
 */
final class SentenceSplitter {
  /** A longer sentence is a list or a table; it is cut, so that nothing takes long. */
  static final int LONGEST = 160;

  private static final Pattern STOP = Pattern.compile("[.!?\u2026\u3002]+");
  private static final Pattern CLOSER =
      Pattern.compile("[\"'\u201d\u2019\u00bb)\\]}]+|''|-R[RSC]B-");
  private static final Pattern BULLET =
      Pattern.compile("[\u2022\u25cf\u25aa\u25a0\u25ba\u00b7\u2023\u25e6]");
  private static final Pattern NAME = Pattern.compile("(?!The$)\\p{Lu}[\\p{L}'\u2019.-]*|-|\u2013");
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 5;

  private final Set<String> abbreviations = new HashSet<>();

  SentenceSplitter() {
    for (LexiconRow row : Lexicon.read("text/abbreviations.tsv", "abbreviation", "kind").rows()) {
      abbreviations.add(row.required("abbreviation"));
    }
  }

  /** The sentences, in order; together they hold every token. */
  List<List<CoreLabel>> split(List<CoreLabel> tokens) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = i + 1;
      if (isStop(tokens, i)) {
        while (end < tokens.size() && isCloser(tokens, end)) {
          end++;
        }
      }
      boolean ends =
          end == tokens.size()
              || (isStop(tokens, i) && begins(tokens, end))
              || BULLET.matcher(tokens.get(end).word()).matches()
              || end - start >= LONGEST;
      if (ends) {
        add(sentences, tokens.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    return sentences;
  }

  /** Adds a sentence; a name that a stray full stop has cut off goes to the sentence before. */
  private static void add(List<List<CoreLabel>> sentences, List<CoreLabel> sentence) {
    List<CoreLabel> before = sentences.isEmpty() ? List.of() : sentences.getLast();
    if (!before.isEmpty() && before.getLast().word().equals(".") && isName(sentence)) {
      List<CoreLabel> joined = new ArrayList<>(before);
      joined.addAll(sentence);
      sentences.set(sentences.size() - 1, joined);
    } else {
      sentences.add(List.copyOf(sentence));
    }
  }

  private static boolean isName(List<CoreLabel> sentence) {
    int words = sentence.size() - 1;
    return words >= SHORTEST_NAME
        && words <= LONGEST_NAME
        && sentence.getLast().word().equals(".")
        && sentence.stream().limit(words).allMatch(t -> NAME.matcher(t.word()).matches());
  }

  private boolean isStop(List<CoreLabel> tokens, int at) {
    if (!STOP.matcher(tokens.get(at).word()).matches()) {
      return false;
    }
    boolean attached = at > 0 && tokens.get(at - 1).endPosition() == tokens.get(at).beginPosition();
    return !(attached && abbreviations.contains(withoutStop(tokens.get(at - 1).word())));
  }

  /** The tokeniser writes an acronym with its full stop even where it splits that off. */
  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** A mark that closes stands right behind what it closes, or alone between two blanks. */
  private static boolean isCloser(List<CoreLabel> tokens, int at) {
    String mark = tokens.get(at).originalText();
    if (STOP.matcher(mark).matches()) {
      return true;
    }
    if (!CLOSER.matcher(tokens.get(at).word()).matches() && !CLOSER.matcher(mark).matches()) {
      return false;
    }
    boolean blankBefore = tokens.get(at - 1).endPosition() < tokens.get(at).beginPosition();
    boolean blankAfter =
        at + 1 == tokens.size()
            || tokens.get(at).endPosition() < tokens.get(at + 1).beginPosition();
    return !blankBefore || blankAfter;
  }

  /**
   * Whether a sentence can begin with a token: not with a lower-case word, unless it is al-Name.
   */
  private static boolean begins(List<CoreLabel> tokens, int at) {
    String word = tokens.get(at).originalText();
    if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
      return !word.matches("[,;:]");
    }
    boolean prefix =
        at + 2 < tokens.size()
            && tokens.get(at + 1).word().equals("-")
            && Character.isUpperCase(tokens.get(at + 2).word().codePointAt(0));
    return prefix || word.chars().skip(1).limit(2).anyMatch(Character::isUpperCase);
  }
}
