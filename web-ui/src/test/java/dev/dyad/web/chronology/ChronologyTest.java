package dev.dyad.web.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.web.chronology.Chronology.Month;
import dev.dyad.web.chronology.Chronology.Year;
import dev.dyad.web.stub.SampleChronology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronologyTest {
  private final Chronology chronology = Chronology.of(SampleChronology.events());

  @Test
  void eventsStandUnderTheYearInWhichTheyBeginAndUndatedOnesLast() {
    assertThat(chronology.years())
        .extracting(Year::label)
        .containsExactly("2019", "2020", "2021", "Undated");
  }

  @Test
  void whatIsDatedByTheYearAloneStandsUnderNoMonth() {
    assertThat(chronology.years().getFirst().months())
        .extracting(Month::number)
        .containsExactly(0, 4, 5);
  }

  @Test
  void noEventIsLostAndTheirOrderIsKept() {
    List<ChronologyEvent> shown =
        chronology.years().stream()
            .flatMap(year -> year.months().stream())
            .flatMap(month -> month.events().stream())
            .toList();
    assertThat(shown).isEqualTo(SampleChronology.events());
  }
}
