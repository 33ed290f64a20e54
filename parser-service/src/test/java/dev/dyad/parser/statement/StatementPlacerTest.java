package dev.dyad.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementPlacerTest {
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final String MET = "Torres met Vega in Lima.";
  private final StatementPlacer placer = new StatementPlacer();

  @Test
  void tiesWhatATakerOfPartSaysToTheMeeting() {
    assertThat(event("Torres said that the border was open.", "a1", Status.OCCURRED))
        .isEqualTo("e1");
    assertThat(event("During the talks, Peru asked for time.", null, Status.OCCURRED))
        .isEqualTo("e1");
  }

  @Test
  void leavesOutWhatIsSaidElsewhereOrByOthers() {
    assertThat(event("Torres told reporters that it was open.", "a1", Status.OCCURRED)).isNull();
    assertThat(event("Rojas said that the border was open.", "a9", Status.OCCURRED)).isNull();
    assertThat(event("Torres said that the border was open.", "a1", Status.PLANNED)).isNull();
  }

  private @Nullable String event(String sentence, @Nullable String speaker, Status status) {
    String body = MET + " " + sentence;
    AnalyzedText text = TEXTS.analyze(body, List.of(new Span(0, body.length())));
    Statement said =
        new Statement("s1", speaker, "PER", MET.length() + 1, body.length(), false, null);
    CodedEvent met =
        new CodedEvent(
            "e1",
            EventType.CONSULT,
            Mode.MEET,
            "042",
            List.of("PER"),
            List.of("CHL"),
            true,
            null,
            null,
            null,
            null,
            status,
            null,
            List.of("a1", "a2"),
            Salience.MAIN,
            2.0,
            0.9,
            "Torres meets Vega",
            List.of(new Span(0, MET.length())));
    return placer.place(text, List.of(said), List.of(met)).getFirst().event();
  }
}
