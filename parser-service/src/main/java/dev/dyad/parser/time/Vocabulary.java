package dev.dyad.parser.time;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The classes of words in {@code words.tsv}. */
final class Vocabulary {
  private static final List<String> TRIGGERS =
      List.of("month", "wday", "unit", "season", "part", "decadeword", "trigger");

  /** The words of the news are few; what is beyond is noise and not worth keeping. */
  private static final int KEPT_WORDS = 50_000;

  private final Map<String, Boolean> triggers = new ConcurrentHashMap<>();
  private final Map<String, List<Word>> classes = new LinkedHashMap<>();
  private final NumberWords numbers;

  /** One row: a pattern and what it means. */
  private record Word(String regex, Pattern pattern, String value) {}

  Vocabulary() {
    Map<String, Integer> values = new HashMap<>();
    for (LexiconRow row : Lexicon.read("time/words.tsv", "class", "pattern", "value").rows()) {
      String regex = cased(row.required("pattern"));
      classes
          .computeIfAbsent(row.required("class"), name -> new ArrayList<>())
          .add(new Word(regex, Pattern.compile(regex), row.text("value")));
      if (row.required("class").equals("number")) {
        values.put(row.required("pattern"), Integer.valueOf(row.required("value")));
      }
    }
    numbers = new NumberWords(values);
  }

  /**
   * A pattern that begins with a capital is matched as it is or in capitals, others in any case.
   */
  private static String cased(String pattern) {
    String spaced = pattern.replace(" ", "\\s+");
    if (!Character.isUpperCase(pattern.charAt(0))) {
      return "(?i:" + spaced + ")";
    }
    return pattern.contains("\\")
        ? "(?-i:" + spaced + "|" + shouted(spaced) + ")"
        : "(?-i:" + spaced + "|" + spaced.toUpperCase(Locale.ROOT) + ")";
  }

  /** In capitals, but for what follows a backslash. */
  private static String shouted(String regex) {
    StringBuilder shouted = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      boolean escaped = i > 0 && regex.charAt(i - 1) == '\\';
      shouted.append(escaped ? regex.charAt(i) : Character.toUpperCase(regex.charAt(i)));
    }
    return shouted.toString();
  }

  /**
   * Whether an expression of time can be made around a word: a unit, a name, a number in digits.
   */
  boolean isTrigger(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    Boolean known = triggers.get(word);
    if (known != null) {
      return known;
    }
    boolean found = findTrigger(word);
    if (triggers.size() < KEPT_WORDS) {
      triggers.put(word, found);
    }
    return found;
  }

  private boolean findTrigger(String word) {
    return TRIGGERS.stream()
        .flatMap(wordClass -> words(wordClass).stream())
        .anyMatch(known -> known.pattern().matcher(word).matches());
  }

  /**
   * The regular expression of any word of a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  String regex(String wordClass) {
    return String.join("|", words(wordClass).stream().map(Word::regex).toList());
  }

  /** Whether words of a class only join others and mean nothing. */
  boolean isSilent(String wordClass) {
    return words(wordClass).stream().allMatch(word -> word.value().isEmpty());
  }

  /** What a word of a class means. */
  String value(String wordClass, String text) {
    return words(wordClass).stream()
        .filter(word -> word.pattern().matcher(text).matches())
        .findFirst()
        .map(word -> value(word, text))
        .orElseThrow(() -> new IllegalArgumentException("No %s: '%s'".formatted(wordClass, text)));
  }

  private String value(Word word, String text) {
    return switch (word.value()) {
      case "#digits" -> text.replaceAll("[^\\d.]", "");
      case "#words" -> numbers.parse(text);
      case "#half" -> numbers.parse(text.split("[-\\s]and", 2)[0]) + ".5";
      default -> word.value();
    };
  }

  private List<Word> words(String wordClass) {
    List<Word> words = classes.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException("There is no class of words '" + wordClass + "'");
    }
    return words;
  }
}
