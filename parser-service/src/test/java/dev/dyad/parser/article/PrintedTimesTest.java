package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTimesTest {
  private final PrintedTimes times = new PrintedTimes(new TimeZones());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Published February 28, 2024 | 11:30 AM      ; 2024-02-28T11:30
          01st June 2020 09:27 PM                     ; 2020-06-01T21:27
          September 14, 2022 at 08:45 JST             ; 2022-09-14T08:45+09:00
          June 3, 2021 7:36 PM GMT+8                  ; 2021-06-03T19:36+08:00
          18:47 GMT 16.04.2021                        ; 2021-04-16T18:47Z
          25/08/2021 - 00:14                          ; 2021-08-25T00:14
          Mar-21-2024 , 18:44                         ; 2024-03-21T18:44
          Friday, May 07, 2021                        ; 2021-05-07
          Friday May 7 2021                           ; 2021-05-07
          Jan 28, 2025 01:37 pm IST                   ; 2025-01-28T13:37+05:30
          21:10, October 15, 2024                     ; 2024-10-15T21:10
          2024-05-15 20:40                            ; 2024-05-15T20:40
          2024-05-15T20:40:00+08:00                   ; 2024-05-15T20:40+08:00
          May 3, 2022 at 4:42 p.m. EDT                ; 2022-05-03T16:42-04:00
          March 12, 2024, 5:18 p.m. ET                ; 2024-03-12T17:18-04:00
          January 12, 2024, 5:18 p.m. ET              ; 2024-01-12T17:18-05:00
          Tue 12 Jul 2022 18.34 BST                   ; 2022-07-12T18:34+01:00
          30.05.2022 at 09h45                         ; 2022-05-30T09:45
          12 March 2024 12:05 am                      ; 2024-03-12T00:05
          Wed 6 March 2024 0942 GMT                   ; 2024-03-06T09:42Z
          12. März 2021, 08:15                        ; 2021-03-12T08:15
          12 de marzo de 2021                         ; 2021-03-12
          1er janvier 2020                            ; 2020-01-01
          (Beijing, March 5, 2024) 20240305           ; 2024-03-05
          03/28/2024                                  ; 2024-03-28
          """)
  void readsTheFormsOfNewsPages(String printed, String iso) {
    assertThat(times.in(printed).getFirst().published()).hasToString(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "In 2024 it rose by 12.5 percent",
    "The 31st of 2024 files",
    "Boeing 737-800-2011 series",
    "32 May 2024",
    "version 1.2.2020.3"
  })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(times.in(text)).isEmpty();
  }

  @Test
  void knowsThatDayAndMonthMayBeReadBothWays() {
    PrintedTime time = times.in("03/12/2024").getFirst();
    assertThat(time.published()).hasToString("2024-12-03");
    assertThat(time.otherWay().published()).hasToString("2024-03-12");
  }

  @Test
  void findsEveryDateOfALine() {
    assertThat(times.in("Published: Mar 1, 2024 10:00 | Updated: 2 March 2024"))
        .extracting(time -> time.published().iso())
        .isEqualTo(List.of("2024-03-01T10:00", "2024-03-02"));
  }

  @Test
  void takesTheTimeOfTheNextLine() {
    PrintedTime day = times.in("Tuesday, 29 Jul 2025").getFirst();
    assertThat(times.withTimeOf(day, "6:24 PM MYT").published())
        .hasToString("2025-07-29T18:24+08:00");
    assertThat(times.withTimeOf(day, "6:24 PM was late").published()).hasToString("2025-07-29");
  }
}
