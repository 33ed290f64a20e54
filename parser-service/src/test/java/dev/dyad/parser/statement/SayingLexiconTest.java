package dev.dyad.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.statement.SayingLexicon.Cue;
import org.junit.jupiter.api.Test;

class SayingLexiconTest {
  private final SayingLexicon lexicon = new SayingLexicon();

  @Test
  void knowsEveryVerbOfItsFile() {
    for (LexiconRow row : Lexicon.read("statement/saying.tsv", "verb", "kind", "objects").rows()) {
      String lemma = row.required("verb").split(" ")[0];
      assertThat(lexicon.verbs(lemma))
          .as(row.required("verb"))
          .anyMatch(verb -> verb.kind() == row.oneOf("kind", SayingVerb.Kind.class));
    }
  }

  @Test
  void everyKindOfCueHasWords() {
    var rows = Lexicon.read("statement/speakers.tsv", "word", "kind").rows();
    for (Cue cue : Cue.values()) {
      assertThat(rows).as(cue.name()).anyMatch(row -> row.oneOf("kind", Cue.class) == cue);
    }
    assertThat(lexicon.is(Cue.ANONYMOUS, "Official")).isTrue();
    assertThat(lexicon.is(Cue.ANONYMOUS, "minister")).isFalse();
  }

  @Test
  void aLightVerbReportsSpeechWithSomeObjectsOnly() {
    SayingVerb pay = lexicon.verbs("pay").getFirst();
    assertThat(pay.takes("tribute")).isTrue();
    assertThat(pay.takes("bill")).isFalse();
    SayingVerb raise = lexicon.verbs("raise").getFirst();
    assertThat(raise.takes("concern")).isTrue();
    assertThat(raise.takes("tariff")).isFalse();
    assertThat(raise.takes(null)).isFalse();
  }

  @Test
  void aLightVerbNamesItsObjectsAndNoRowStandsTwice() {
    var rows = Lexicon.read("statement/saying.tsv", "verb", "kind", "objects").rows();
    assertThat(rows)
        .filteredOn(row -> row.oneOf("kind", SayingVerb.Kind.class) == SayingVerb.Kind.LIGHT)
        .allMatch(row -> !row.list("objects").isEmpty());
    assertThat(rows)
        .extracting(row -> row.required("verb") + " " + row.required("kind"))
        .doesNotHaveDuplicates();
    assertThat(Lexicon.read("statement/speakers.tsv", "word", "kind").rows())
        .extracting(row -> row.required("word") + " " + row.required("kind"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aStanceMayExceptObjects() {
    SayingVerb pledge = lexicon.verbs("pledge").getFirst();
    assertThat(pledge.takes("support")).isTrue();
    assertThat(pledge.takes(null)).isTrue();
    assertThat(pledge.takes("million")).isFalse();
  }
}
