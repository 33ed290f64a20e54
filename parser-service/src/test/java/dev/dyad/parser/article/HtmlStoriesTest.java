package dev.dyad.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.parser.article.RawPage.Format;
import dev.dyad.parser.place.Gazetteer;
import org.junit.jupiter.api.Test;

/** What of an HTML page belongs to its story. */
class HtmlStoriesTest {
  private static final PageReader READER = new PageReader(new Gazetteer());
  private static final String FIRST =
      "Norland and Estria signed an accord on fishing rights on Friday, ending a dispute of two"
          + " decades, officials of both countries said in the Norlandic capital.";
  private static final String SECOND =
      "The accord sets quotas for cod and herring and creates a commission that will meet twice a"
          + " year, in turn in each of the two capitals, the ministers said.";
  private static final String THIRD =
      "Estria's parliament is expected to ratify it in June, and the opposition in Norland has said"
          + " that it will vote against it when it comes to the chamber.";

  @Test
  void findsParagraphsThatEachStandInABoxOfTheirOwn() {
    String box = "<div class=block><div class=text><p>%s</p></div></div>";
    assertThat(
            body(
                "<ul><li><a href=/>Home</a><li><a href=/w>World news</a></ul><main><h1>Accord</h1>"
                    + box.formatted(FIRST)
                    + box.formatted(SECOND)
                    + box.formatted(THIRD)
                    + "</main>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void readsTextThatIsPartedByLineBreaksAndHoldsLinks() {
    String linked = FIRST.replace("fishing rights", "<a href=/fish>fishing rights</a>");
    assertThat(
            body(
                "<table><tr><td><a href=/>Home</a><td><span>"
                    + linked
                    + "<br><br>"
                    + SECOND
                    + "<br><br>"
                    + THIRD
                    + "</span></table>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void leavesOutWhatItsMarkupShowsToBeSomethingElse() {
    assertThat(
            body(
                "<article><h1>Accord</h1><p>%s</p>".formatted(FIRST)
                    + "<div class='wp-caption'><p class=wp-caption-text>The two ministers shake"
                    + " hands in the great hall after the ceremony.</p></div>"
                    + "<div class='video-transcript'><p>00:01 Good evening and welcome to a"
                    + " programme that is all about fish today.</p></div>"
                    + "<p>%s</p><p style='display: none'>You cannot see this sentence at all.</p>"
                        .formatted(SECOND)
                    + "<div class=newsletterSignup><p>Get the day's stories in your inbox every"
                    + " morning, for nothing at all.</p></div><p>%s</p>".formatted(THIRD)
                    + "<div class=author-bio><p>Ann Lee writes about fish, nets and the sea for"
                    + " this paper and lives by the harbour.</p></div></article>"
                    + "<div id=comments><p>I for one do not believe a word of what these ministers"
                    + " say about the cod, never have.</p></div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void keepsAStoryWhoseBoxHasTheNameOfSomethingElse() {
    assertThat(
            body(
                "<div class='page with-sidebar has-comments'><div class='share-wrapper'>"
                    + "<p>%s</p><p>%s <span class=quote-tooltip>Estfish</span> rose.</p><p>%s</p>"
                        .formatted(FIRST, SECOND, THIRD)
                    + "</div></div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + " Estfish rose." + "\n\n" + THIRD);
  }

  @Test
  void leavesOutListsAndLinesOfLinks() {
    assertThat(
            body(
                "<article><p>%s</p><p><a href=/cod>The cod wars explained in charts</a></p>"
                        .formatted(FIRST)
                    + "<ul><li><a href=/1>Ministers meet in the north</a></li><li><a href=/2>Fleet"
                    + " stays in port</a></li></ul><p>%s</p><p>%s</p></article>"
                        .formatted(SECOND, THIRD)))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void leavesOutTeasersOfOtherStoriesBelowTheStory() {
    String teaser =
        "<div class=item><h3><a href=/%1$d>Another story of the day in %1$d words</a></h3><p>A"
            + " sentence or so tells what the other story of the day is about.</p></div>";
    StringBuilder page = new StringBuilder("<div><div class=c><h1>Accord</h1>");
    page.append("<p>%s</p><p>%s</p><p>%s</p></div>".formatted(FIRST, SECOND, THIRD));
    for (int i = 1; i < 9; i++) {
      page.append(teaser.formatted(i));
    }
    assertThat(body(page + "</div>")).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void leavesOutWhatTellsOfItsAuthor() {
    assertThat(
            body(
                "<meta name=author content='Ann Lee'><article><h1>Accord</h1><p>%s</p><p>%s</p>"
                        .formatted(FIRST, SECOND)
                    + "<p>%s</p><p>Ann Lee is a reporter of this paper and its editor for fish,"
                        .formatted(THIRD)
                    + " nets and the sea, and has been for a decade.</p></article>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void endsWhereTheStatedTextEnds() {
    String stated = (FIRST + " " + SECOND + " " + THIRD).replace("\"", "'");
    assertThat(
            body(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                    + " \"articleBody\": \"%s\"}</script><article><h1>Accord</h1>".formatted(stated)
                    + "<p>%s</p><p>%s</p><p>%s</p>".formatted(FIRST, SECOND, THIRD)
                    + "<p>The Test Herald has told the truth about fish for a hundred years, and"
                    + " hopes to do so for a hundred more.</p></article>"))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void leavesOutTheTextBesideAPicture() {
    assertThat(
            body(
                "<article><p>%s</p><div class=article-image><img src=/x.jpg><span>Two ministers"
                        .formatted(FIRST)
                    + " sit at a table and sign a book that lies on it.</span></div><p>%s</p>"
                        .formatted(SECOND)
                    + "<p>%s</p></article>".formatted(THIRD)))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void keepsSubheadingsListsAndQuotationsOfTheStory() {
    assertThat(
            body(
                "<article><h1>Accord</h1><p>%s</p><h2>What it says</h2><p>%s</p>"
                        .formatted(FIRST, SECOND)
                    + "<ul><li>Twelve thousand tonnes of cod for Norland</li><li>Nine thousand tonnes"
                    + " for Estria</li></ul><blockquote>\"We have turned the page, and we mean it,\""
                    + " the minister said.</blockquote><p>%s</p></article>".formatted(THIRD)))
        .contains("What it says", "tonnes of cod for Norland", "for Estria", "turned the page");
  }

  @Test
  void takesOfSeveralArticlesTheOneOfTheHeadline() {
    String other =
        "<article><h2>Elsewhere</h2><p>The harbour of the southern town was closed for the whole"
            + " of the week, since ice had come down the river and no ship could pass it, said the"
            + " master of the port, who has seen many winters there and none that was like it in"
            + " all his years.</p><p>He said that ice would go in a week, or in two, or perhaps in"
            + " three, and that nobody could say more than that today.</p></article>";
    assertThat(
            body(
                "<title>Accord is signed at last</title>"
                    + other
                    + "<article><h1>Accord is signed at last</h1><p>%s</p><p>%s</p><p>%s</p></article>"
                        .formatted(FIRST, SECOND, THIRD)
                    + other))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  private static String body(String html) {
    return READER.read(new RawPage(Format.HTML, html, null, null, null)).body();
  }
}
