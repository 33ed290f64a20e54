package dev.dyad.web.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronologyFilterTest {

  @Test
  void aYearOrMonthMeansFromItsFirstToItsLastDay() {
    var query = new ChronologyFilter("2013", "2016-02", "", "").query();

    assertThat(query.getFirst("from")).isEqualTo("2013-01-01");
    assertThat(query.getFirst("to")).isEqualTo("2016-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"last year", "2013-13", "2013-02-30", "13", "2013/2014"})
  void whatIsNoDateIsSaidAndNotApplied(String text) {
    ChronologyFilter filter = new ChronologyFilter(text, "", "", "");

    assertThat(filter.errors()).containsOnlyKeys("from");
    assertThat(filter.query()).isEmpty();
  }

  @Test
  void daysInTheWrongOrderAreSaid() {
    assertThat(new ChronologyFilter("2015", "2013", "", "").errors()).containsOnlyKeys("to");
  }

  @Test
  void anUnknownTypeIsNotPassedOn() {
    assertThat(new ChronologyFilter("", "", "PARTY", "").query()).isEmpty();
  }
}
