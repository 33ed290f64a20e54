package dev.dyad.web.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dyad.web.stub.SampleChronology;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadListTest {
  private final DyadList list = DyadList.of(SampleChronology.timelines());

  @Test
  void theRichestChronologyComesFirst() {
    assertThat(list.entries())
        .extracting(entry -> entry.id().toString())
        .containsExactly("FRA-KEN", "EU-XKX", "BRA-USA");
  }

  @Test
  void spansLieOnOneAxisOfYears() {
    assertThat(list.firstYear()).isEqualTo(2014);
    assertThat(list.lastYear()).isEqualTo(2021);
    assertThat(list.entries())
        .extracting(DyadEntry::years, DyadEntry::barStart, DyadEntry::barWidth)
        .containsExactly(tuple("2019–2021", 62, 38), tuple("", 0, 0), tuple("2014", 0, 12));
  }

  @Test
  void anEmptyListHasNoAxis() {
    assertThat(DyadList.of(List.of()).firstYear()).isZero();
  }
}
