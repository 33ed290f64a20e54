package dev.dyad.contract.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private final JsonMapper json = new JsonMapper();

  @Test
  void isMadeFromDaysMonthsAndYears() {
    assertThat(Edtf.day(LocalDate.of(2024, 2, 28))).hasToString("2024-02-28");
    assertThat(Edtf.month(YearMonth.of(2024, 2))).hasToString("2024-02");
    assertThat(Edtf.year(2024)).hasToString("2024");
    assertThat(Edtf.year(12024)).hasToString("Y12024");
    assertThat(Edtf.year(-44)).hasToString("-0044");
  }

  @Test
  void joinsIntervalsAtTheirOuterEnds() {
    Edtf june = Edtf.parse("2024-06-04/2024-06-08");
    assertThat(Edtf.interval(june, Edtf.parse("2024-07"))).hasToString("2024-06-04/2024-07");
    assertThat(Edtf.interval(june, june)).isEqualTo(june);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-28T11:30, TIME",
    "2024-02-28, DAY",
    "2024-02~, MONTH",
    "2024-02-XX, MONTH",
    "2024-21, SEASON",
    "2024, YEAR",
    "2024-XX-XX, YEAR",
    "Y17000, YEAR",
    "199X, DECADE",
    "19, CENTURY",
    "19XX, CENTURY",
    "XXXX, UNKNOWN",
    "2024-06-04/2024, DAY",
    "../2024-06, MONTH",
    "../.., UNKNOWN"
  })
  void knowsHowFineItIs(String text, Precision precision) {
    assertThat(Edtf.parse(text).precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024~",
    "2024?, 2024%",
    "2024-06-04/2024-06-08, 2024-06-04~/2024-06-08~",
    "2024-06/.., 2024-06~/..",
    "2024-02-28T11:30, 2024-02-28~"
  })
  void canBeMarkedAsApproximate(String text, String about) {
    assertThat(Edtf.parse(text).approximate()).hasToString(about);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13",
        "2024-00",
        "2024-2-8",
        "2024-XX-15",
        "201X-05",
        "2X24",
        "2024-25",
        "2024-21-01",
        "2024-06-08/2024-06-04",
        "/",
        "../",
        "2024/2025/2026",
        "2024-02-28T25:00",
        "2024-02-30T10:00",
        "Y2024",
        "Y9999999999",
        "2024??",
        "-00",
        "28.02.2024"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edtf.parse(text))
        .withMessageContaining(text);
  }

  @Test
  void sortsByStartThenEndAndPutsTheShorterFirst() {
    List<Edtf> sorted =
        List.of("2024-02-28", "2024-02", "2024", "../2024", "2024-02-01", "2024-01/..", "2024-03~")
            .stream()
            .map(Edtf::parse)
            .sorted()
            .toList();
    assertThat(sorted)
        .extracting(Edtf::toString)
        .containsExactly(
            "../2024", "2024", "2024-01/..", "2024-02-01", "2024-02", "2024-02-28", "2024-03~");
  }

  @Test
  void isAStringInJson() throws JsonProcessingException {
    assertThat(json.writeValueAsString(Edtf.parse("2024-06-04/2024-06-08")))
        .isEqualTo("\"2024-06-04/2024-06-08\"");
    assertThat(json.writeValueAsString(Edtf.parse("2024~"))).isEqualTo("\"2024~\"");
    assertThat(json.readValue("\"2024-02\"", Edtf.class)).isEqualTo(Edtf.parse("2024-02"));
  }
}
