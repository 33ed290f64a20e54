package dev.dyad.parser.article;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the furniture of a page by its phrases. */
final class Furniture {
  /** A longer line is running text if one of these phrases merely stands somewhere in it. */
  private static final int LONGEST = 260;

  /** A line that goes on for so many words after the phrase it begins with may be running text. */
  private static final int LONGEST_START = 45;

  private static final int LONGEST_WORDS = 120;

  private static final Pattern BETWEEN = Pattern.compile("[\\s|,•·/]+");

  private enum Position {
    START,
    WHOLE,
    ANY,
    TAIL,
    WORD
  }

  private record Phrase(FurnitureKind kind, String words) {}

  private final Map<Position, List<Phrase>> phrases = new EnumMap<>(Position.class);
  private final Map<String, FurnitureKind> whole = new HashMap<>();
  private final Map<Character, List<Phrase>> starts = new HashMap<>();
  private final Map<String, FurnitureKind> loose = new HashMap<>();
  private final NewsSentence news = new NewsSentence();
  private final int shortest;

  Furniture() {
    for (Position position : Position.values()) {
      phrases.put(position, new ArrayList<>());
    }
    for (LexiconRow row :
        Lexicon.read("article/furniture.tsv", "kind", "position", "phrase").rows()) {
      FurnitureKind kind = row.oneOf("kind", FurnitureKind.class);
      Position position = row.oneOf("position", Position.class);
      String words = row.required("phrase");
      switch (position) {
        case WHOLE -> whole.put(words, kind);
        case START ->
            starts
                .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
                .add(new Phrase(kind, words));
        case WORD -> loose.put(words, kind);
        case ANY, TAIL -> of(position).add(new Phrase(kind, words));
      }
    }
    shortest = of(Position.ANY).stream().mapToInt(p -> p.words().length()).min().orElse(0);
  }

  /** What kind of furniture a line is, empty if it carries none of the phrases. */
  Optional<FurnitureKind> kind(PageLine line) {
    String text = fold(line.text());
    FurnitureKind exact = whole.getOrDefault(text, whole.get(bare(text)));
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<FurnitureKind> listed = ofWords(text);
    if (listed.isPresent()) {
      return listed;
    }
    if (line.words() <= LONGEST_START) {
      String bare = bare(text);
      for (Phrase phrase : starting(bare)) {
        if (startsWith(bare, phrase.words())
            && !reads(text, phrase.words(), line)
            && (phrase.kind() == FurnitureKind.END || !isNews(phrase.kind(), line))) {
          return Optional.of(phrase.kind());
        }
      }
    }
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String end = trimEnd(text);
    for (Phrase phrase : of(Position.TAIL)) {
      if (end.endsWith(phrase.words())) {
        return Optional.of(phrase.kind());
      }
    }
    if (text.length() >= shortest) {
      for (Phrase phrase : of(Position.ANY)) {
        if (phrase.words().length() <= text.length()
            && text.contains(phrase.words())
            && !isNews(phrase.kind(), line)) {
          return Optional.of(phrase.kind());
        }
      }
    }
    return Optional.empty();
  }

  /** The kind that all words of a line have: "Facebook Twitter Google+ Email". */
  private Optional<FurnitureKind> ofWords(String text) {
    if (text.length() > LONGEST_WORDS) {
      return Optional.empty();
    }
    @Nullable FurnitureKind kind = null;
    int count = 0;
    for (String word : BETWEEN.split(text)) {
      if (!word.isEmpty()) {
        kind = loose.get(word);
        count++;
        if (kind == null) {
          return Optional.empty();
        }
      }
    }
    return count > 1 ? Optional.ofNullable(kind) : Optional.empty();
  }

  private List<Phrase> starting(String text) {
    return text.isEmpty() ? List.of() : starts.getOrDefault(text.charAt(0), List.of());
  }

  private List<Phrase> of(Position position) {
    return phrases.getOrDefault(position, new ArrayList<>());
  }

  private static boolean startsWith(String text, String phrase) {
    if (!text.startsWith(phrase)) {
      return false;
    }
    if (text.length() == phrase.length()
        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))) {
      return true;
    }
    return !Character.isLetterOrDigit(text.charAt(phrase.length()));
  }

  /**
   * Whether a line that begins with a phrase reads as a sentence of a story none the less: "Print
   * media in both countries said …", "Follow the money, he told reporters".
   */
  private static boolean reads(String text, String phrase, PageLine line) {
    return line.endsSentence()
        && line.words() > 8
        && phrase.indexOf(' ') < 0
        && phrase.indexOf(':') < 0
        && Character.isLetter(phrase.charAt(0))
        && text.length() > phrase.length() + 1
        && Character.isLetter(text.charAt(phrase.length() + 1));
  }

  /** Whether a line is news for all that a phrase of furniture stands in it; captions may be. */
  private boolean isNews(FurnitureKind kind, PageLine line) {
    return kind != FurnitureKind.CAPTION && news.is(line);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"');
  }

  /** Without a count, colon or arrow at its end and marks at its head. */
  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && " :.»>→↓▼…0123456789()|-–".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && " •*▪■>»|♦◆●❝".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String bare = text.substring(start, end);
    return bare.isEmpty() ? text : bare;
  }

  private static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }
}
