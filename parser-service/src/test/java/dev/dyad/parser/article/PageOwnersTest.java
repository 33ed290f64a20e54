package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.place.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose page it is and whom it credits, told from the lines above and below the story. */
class PageOwnersTest {
  private static final PageReader READER = new PageReader(new Gazetteer());

  private static final String STORY =
      """
      TIRANA: Albania and Greece agreed on Wednesday to send out joint patrols along their border,
      a week after smugglers had fired at a patrol near the village of Kakavia.

      The understanding was reached in Gjirokaster at a meeting of the chiefs of police, who also
      spoke about a shared radio channel, Albanian officials said.
      """
          .replaceAll("(?<!\n)\n(?!\n)", " ");

  @Test
  void saysThatAnElectronicPaperIsNoPerson() {
    ArticleParts parts =
        read(
            "VLORE POST   E-paper | November 16, 2023",
            "Ann Lee   Published November 16, 2023",
            "");
    assertThat(parts.authors()).containsExactly("Ann Lee");
    assertThat(parts.publisher()).isEqualTo("Vlore Post");
  }

  @Test
  void keepsWhatANameAtTheHeadEndsWith() {
    ArticleParts parts =
        read("Ionian Online", "May 3, 2024", "©Ionian Online. All rights reserved.");
    assertThat(parts.publisher()).isEqualTo("Ionian Online");
  }

  @Test
  void takesTheOfficeOfAPaperOffItsName() {
    ArticleParts parts =
        read("Ionian Bulletin, Athens bureau", "Fri 3 May 2024 19.05 CEST", "Share");
    assertThat(parts.publisher()).isEqualTo("Ionian Bulletin");
  }

  @Test
  void readsTheMinistryBelowTheNameOfItsSite() {
    ArticleParts parts =
        read(
            "Official website of the Republic of Albania\nMinistry of Interior of the Republic of Albania",
            "3 May 2024",
            "Information on the website may be used with an active hyperlink to the source.");
    assertThat(parts.headline()).isEqualTo("Albania, Greece to patrol border jointly");
    assertThat(parts.publisher()).isEqualTo("Ministry of Interior of the Republic of Albania");
    assertThat(parts.body()).endsWith("officials said.");
  }

  @Test
  void takesTheLineBelowTheStoryForItsAuthorUnlessTheStoryHoldsItsWords() {
    assertThat(read("The Vlore Post", "May 3, 2024", "Khalid Al Mansur").authors())
        .containsExactly("Khalid Al Mansur");
    assertThat(read("The Vlore Post", "May 3, 2024", "Albania Radio Greece").authors()).isEmpty();
  }

  @Test
  void readsLabelsThatRunTogether() {
    ArticleParts parts =
        read("Home | World", "Source: Xinhua   Editor: yulei   2024-05-03 21:14", "");
    assertThat(parts.agencies()).isEqualTo(List.of("Xinhua"));
  }

  @Test
  void namesAnAgencyOnce() {
    assertThat(Agencies.distinct(List.of("KYODO", "Kyodo News", "Reuters", "REUTER", "AFP")))
        .containsExactly("KYODO", "Reuters", "AFP");
  }

  private static ArticleParts read(String first, String credits, String below) {
    String page =
        "%s%nAlbania, Greece to patrol border jointly%n%s%n%n%s%n%s%n"
            .formatted(first, credits, STORY, below);
    return READER.read(RawPage.text(page));
  }
}
