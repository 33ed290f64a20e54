package dev.dyad.parser.language;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that tell in a short text whether it is English. */
final class ShortWords {
  private final Map<String, Boolean> english = new HashMap<>();

  ShortWords() {
    for (LexiconRow row : Lexicon.read("language/short-words.tsv", "word", "language").rows()) {
      boolean isEnglish =
          switch (row.required("language")) {
            case "en" -> true;
            case "other" -> false;
            default -> throw row.malformed("neither en nor other");
          };
      if (english.put(row.required("word"), isEnglish) != null) {
        throw row.malformed("the same word twice");
      }
    }
  }

  /** Whether words are English, as most of those that tell say; empty if none tells. */
  Optional<Boolean> english(List<String> words) {
    int balance = 0;
    for (String word : words) {
      Boolean known = english.get(word.replaceAll("^\\P{L}++|(?<!\\P{L})\\P{L}++$", ""));
      balance += known == null ? 0 : known ? 1 : -1;
    }
    return balance == 0 ? Optional.empty() : Optional.of(balance > 0);
  }
}
