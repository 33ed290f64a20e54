package dev.dyad.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.Quad;
import dev.dyad.web.figure.Activity.Year;
import dev.dyad.web.stub.SampleChronology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private final Activity activity = Activity.of(SampleChronology.years());

  @Test
  void yearsWithoutEventsAreShownAsSuch() {
    assertThat(activity.years()).extracting(Year::number).containsExactly(2019, 2020, 2021);
    assertThat(activity.years().get(1).events()).isZero();
  }

  @Test
  void wordsAndDeedsAreCountedTogetherCooperationAndConflictApart() {
    assertThat(activity.years()).extracting(Year::cooperation).containsExactly(4L, 0L, 3L);
    assertThat(activity.years()).extracting(Year::conflict).containsExactly(2L, 0L, 1L);
  }

  @Test
  void barsShareOneScaleOnBothSidesOfTheLine() {
    assertThat(activity.years()).extracting(Year::up).containsExactly(40, 0, 30);
    assertThat(activity.years()).extracting(Year::down).containsExactly(20, 0, 10);
    assertThat(activity.height()).isEqualTo(61);
  }

  @Test
  void ofManyYearsOnlyRoundOnesAreLabelled() {
    Summary century =
        new Summary(
            SampleChronology.FRANCE_KENYA,
            "year",
            List.of(
                new Summary.Count(Edtf.parse("1950"), Quad.VERBAL_COOPERATION, 1, 1),
                new Summary.Count(Edtf.parse("2024"), Quad.VERBAL_COOPERATION, 1, 1)));

    assertThat(Activity.of(century).years())
        .hasSize(75)
        .filteredOn(Year::labelled)
        .extracting(Year::number)
        .containsExactly(1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020);
  }

  @Test
  void nothingDatedIsNoYear() {
    Summary none = new Summary(SampleChronology.FRANCE_KENYA, "year", List.of());

    assertThat(Activity.of(none).years()).isEmpty();
  }
}
