package dev.dyad.parser.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLexiconTest {

  @ParameterizedTest
  @ValueSource(strings = {"words", "rules", "cues", "holidays"})
  void namesItsSourceAndLicence(String file) {
    String columns =
        switch (file) {
          case "words" -> "class pattern value";
          case "rules" -> "pattern meaning check";
          case "cues" -> "cue lemma";
          default -> "pattern rule";
        };
    Lexicon lexicon = Lexicon.read("time/" + file + ".tsv", columns.split(" "));
    assertThat(lexicon.rows()).isNotEmpty();
    assertThat(String.join("\n", lexicon.comment())).contains("Columns:", "Source:", "Licence:");
  }

  /** Reading compiles every pattern and looks up every class of words. */
  @Test
  void hasNoMalformedRow() {
    assertThat(new RuleBook().rules()).hasSizeGreaterThan(100);
    assertThat(new Cues()).isNotNull();
  }

  @Test
  void hasAMeaningForEveryWordThatIsNotSilent() {
    Vocabulary words = new Vocabulary();
    for (LexiconRow row : Lexicon.read("time/words.tsv", "class", "pattern", "value").rows()) {
      String wordClass = row.required("class");
      boolean means = !row.text("value").isEmpty();
      assertThat(means).as(row.required("pattern")).isNotEqualTo(words.isSilent(wordClass));
    }
  }

  @Test
  void hasCuesInLowerCaseAndNoneTwice() {
    assertThat(Lexicon.read("time/cues.tsv", "cue", "lemma").rows())
        .extracting(row -> row.required("cue") + " " + row.required("lemma"))
        .doesNotHaveDuplicates()
        .allMatch(cue -> cue.equals(cue.toLowerCase(Locale.ROOT)));
  }

  /** Constructs and fields are read when a rule is first used, so each is tried here. */
  @Test
  void namesOnlyConstructsAndClassesThatExist() {
    Vocabulary words = new Vocabulary();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRule.of("{moon} phase", "date m=$moon", Check.NOTHING, words))
        .withMessageContaining("moon");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRule.of("{month}", "moon m=$month", Check.NOTHING, words))
        .withMessageContaining("moon");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRule.of("{month}", "date m=$day", Check.NOTHING, words))
        .withMessageContaining("day");
  }

  @ParameterizedTest
  @CsvSource({
    "easter+0, 2024, 2024-03-31",
    "easter+0, 2025, 2025-04-20",
    "easter-2, 2000, 2000-04-21",
    "11-w4-4, 2023, 2023-11-23",
    "05-w-1-1, 2024, 2024-05-27",
    "12-25, 2024, 2024-12-25",
    "2001-09-11, 2024, 2001-09-11"
  })
  void knowsWhenHolidaysFall(String rule, int year, LocalDate day) {
    assertThat(Holiday.parse(rule).in(year)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "n, three, 3",
    "n, twenty-five, 25",
    "n, two hundred, 200",
    "n, '1,200', 1200",
    "n, a couple of, 2",
    "n, several, X",
    "n, two-and-a-half, 2.5",
    "month, Sept., 9",
    "month, OCTOBER, 10",
    "day, 21st, 21",
    "season, Autumn, FA"
  })
  void readsWords(String wordClass, String text, String value) {
    assertThat(new Vocabulary().value(wordClass, text)).isEqualTo(value);
  }
}
