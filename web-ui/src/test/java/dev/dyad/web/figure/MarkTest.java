package dev.dyad.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.plover.Quad;
import dev.dyad.web.stub.SampleChronology;
import org.junit.jupiter.api.Test;

class MarkTest {

  @Test
  void whoeverActsIsFilledWhicheverSideItStandsOn() {
    assertThat(mark("France expels").direction()).isEqualTo(Direction.FORWARD);
    assertThat(mark("Kenya holds").direction()).isEqualTo(Direction.BACKWARD);
    assertThat(mark("Amara Otieno").direction()).isEqualTo(Direction.MUTUAL);
  }

  @Test
  void conflictIsToldByShape() {
    String cooperation = new Mark(Direction.MUTUAL, Quad.VERBAL_COOPERATION).line();

    assertThat(new Mark(Direction.MUTUAL, Quad.MATERIAL_COOPERATION).line()).isEqualTo(cooperation);
    assertThat(new Mark(Direction.MUTUAL, Quad.VERBAL_CONFLICT).line()).isNotEqualTo(cooperation);
  }

  private static Mark mark(String title) {
    ChronologyEvent event =
        SampleChronology.events().stream()
            .filter(e -> e.title().startsWith(title))
            .findFirst()
            .orElseThrow();
    return Mark.of(event);
  }
}
