package dev.dyad.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.edtf.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-28              | 28 February 2024
          2013-05-22/2013-05-23   | 22–23 May 2013
          2013-06-30/2013-07-03   | 30 June – 3 July 2013
          2020-12-30/2021-01-02   | 30 December 2020 – 2 January 2021
          2024-03                 | March 2024
          2024-03~                | about March 2024
          2024-03/2024-05         | March–May 2024
          2019                    | 2019
          2019?                   | possibly 2019
          2017/2019               | 2017–2019
          2024-02-28/..           | from 28 February 2024
          ../2024                 | until 2024
          2024-02-28/2024-03      | 28 February 2024 – March 2024
          """)
  void aDateReadsAsAReferenceWorkPrintsIt(String edtf, String words) {
    assertThat(Dates.words(Edtf.parse(edtf))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-21, spring 2024",
    "201X, the 2010s",
    "2024-XX, 2024",
    "2024-13-45, 2024-13-45",
    "Y170000002, Y170000002"
  })
  void whatIsRarerIsSaidToo(String edtf, String words) {
    assertThat(EdtfWords.of(edtf)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-05-22/2013-05-23, 2013-05-22",
    "2024-03~, 2024-03",
    "2019, 2019",
    "../2024, ''"
  })
  void aDateHasAFormForMachines(String edtf, String machine) {
    assertThat(Dates.machine(Edtf.parse(edtf))).isEqualTo(machine);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-28                | 28 February 2024
          2024-02-28T11:30          | 28 February 2024, 11:30
          2024-02-28T11:30+05:00    | 28 February 2024, 11:30 (UTC+05:00)
          2024-02-28T11:30Z         | 28 February 2024, 11:30 (UTC)
          """)
  void aPublicationTimeSaysNoMoreThanIsKnown(String time, String words) {
    assertThat(Dates.published(PublicationTime.parse(time))).isEqualTo(words);
  }
}
