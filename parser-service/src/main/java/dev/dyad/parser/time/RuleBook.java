package dev.dyad.parser.time;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of {@code rules.tsv} and the names of {@code holidays.tsv}. */
final class RuleBook {
  private final Vocabulary words = new Vocabulary();
  private final List<TimeRule> rules = new ArrayList<>();
  private final RuleIndex<TimeRule> byWord;
  private final RuleIndex<NamedDay> holidaysByWord;

  /** A holiday and how its name is written. */
  record NamedDay(Pattern pattern, Holiday holiday) {}

  RuleBook() {
    for (LexiconRow row : Lexicon.read("time/rules.tsv", "pattern", "meaning", "check").rows()) {
      try {
        Check check = row.text("check").isEmpty() ? Check.NOTHING : row.oneOf("check", Check.class);
        rules.add(TimeRule.of(row.required("pattern"), row.required("meaning"), check, words));
      } catch (IllegalArgumentException e) {
        throw row.malformed(String.valueOf(e.getMessage()));
      }
    }
    byWord = new RuleIndex<>(rules, TimeRule::pattern);
    List<NamedDay> holidays = new ArrayList<>();
    for (LexiconRow row : Lexicon.read("time/holidays.tsv", "pattern", "rule").rows()) {
      String name = row.required("pattern").replace(" ", "\\s+");
      holidays.add(
          new NamedDay(
              Pattern.compile(
                  "(?:(?<dir>(?i:last|next|this))\\s+)?(?:"
                      + name
                      + ")(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}))?(?!\\w)"),
              Holiday.parse(row.required("rule"))));
    }
    holidaysByWord = new RuleIndex<>(holidays, NamedDay::pattern);
  }

  Vocabulary words() {
    return words;
  }

  List<TimeRule> rules() {
    return rules;
  }

  /** The rules whose expressions can begin with a word, in order. */
  List<TimeRule> rulesFrom(String word) {
    return byWord.startingWith(word);
  }

  /** The holidays whose names can begin with a word, in order. */
  List<NamedDay> holidaysFrom(String word) {
    return holidaysByWord.startingWith(word);
  }
}
