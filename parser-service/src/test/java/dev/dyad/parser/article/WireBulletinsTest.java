package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.place.Gazetteer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wire copy as teleprinters and archives have it: wrapped, indented, short, in figures. */
class WireBulletinsTest {
  private static final PageReader READER = new PageReader(new Gazetteer());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SALVADOR, Feb 26 -; Salvador",
        "NEW YORK, Feb. 26 -; New York",
        "Rio de Janeiro, March 4 -; Rio de Janeiro",
        "COLUMBUS, IND., FEb 26 -; Columbus",
        "AMSTERDAM, 2 March -; Amsterdam",
        "ST. LOUIS, March 4-; St. Louis",
        "WINSTON-SALEM, N.C., March 9 -; Winston-Salem",
        "BOCA RATON, Fla. March 3 -; Boca Raton",
        "COPENHAGEN,March 3 --; Copenhagen",
        "BAHRAIN, March 2 -; Bahrain",
        "ABOARD THE SEA GULL, April 6 -; Aboard The Sea Gull"
      })
  void haveTheirDatelineWhateverFollowsIt(String dateline, String place) {
    String copy =
        """
        NORLAND TRADE GAP WIDENS

            %s%s
         REUTER
        &#3;""";
    String sentence =
        " The trade gap of Norland\nwidened to 41 mln dlrs in January, the ministry\nsaid.\n";
    String figures = "\n    Qtly div 35 cts vs 35 cts prior\n    Payable March 31\n";
    for (String story : new String[] {sentence, figures}) {
      ArticleParts parts = READER.read(RawPage.text(copy.formatted(dateline, story)));
      assertThat(parts.headline()).isEqualTo("NORLAND TRADE GAP WIDENS");
      assertThat(parts.dateline()).extracting(Dateline::place).isEqualTo(place);
      assertThat(parts.dateline()).as("no year is printed").extracting(Dateline::date).isNull();
      assertThat(parts.agencies()).containsExactly("REUTER");
    }
  }

  @Test
  void haveTheirLinesJoinedToParagraphs() {
    ArticleParts parts =
        READER.read(
            RawPage.text(
                """
                MINISTERS TO MEET AGAIN

                    By Ann Lee, Reuters
                    OSLO, March 3 - The finance ministers of the two countries
                will meet again in May, officials of both said.
                    "It is too early to tell," said one of them, who asked not
                to be named. A spokesman said that he would not comment before
                he had seen it.
                 Reuter
                """));
    assertThat(parts.body())
        .isEqualTo(
            """
            The finance ministers of the two countries will meet again in May, officials of both said.

            "It is too early to tell," said one of them, who asked not to be named. A spokesman said that he would not comment before he had seen it.""");
    assertThat(parts.authors()).containsExactly("Ann Lee");
    assertThat(parts.agencies()).containsExactly("Reuters");
  }

  @Test
  void haveTheYearOfTheirPublication() {
    ArticleParts parts =
        READER.read(
            new RawPage(
                Format.TEXT,
                "TALKS GO ON\n\n    OSLO, Dec 30 - Talks went on, the ministry said.\n Reuter\n",
                null,
                null,
                PublicationTime.parse("1987-01-01")));
    assertThat(parts.dateline()).extracting(Dateline::date).isEqualTo(LocalDate.of(1986, 12, 30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "YEREVAN, AUGUST 5, NORTH WIRE.; Yerevan",
        "Ushuaia (Argentina), 7 Sep 2021 (EFE).-; Ushuaia",
        "Madrid, 7 Sep (EFE).-; Madrid"
      })
  void areReadInTheFormsOfOtherAgencies(String dateline, String place) {
    ArticleParts parts =
        READER.read(
            RawPage.text(
                "Ministers meet again\n\n"
                    + dateline
                    + " The ministers of the two countries met on Tuesday for the second time in a"
                    + " year, the government said in a statement."));
    assertThat(parts.dateline()).extracting(Dateline::place).isEqualTo(place);
    assertThat(parts.body()).startsWith("The ministers");
  }
}
