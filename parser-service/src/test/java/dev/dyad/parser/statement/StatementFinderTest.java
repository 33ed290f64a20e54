package dev.dyad.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.Statement;
import dev.dyad.parser.actor.ActorFinder;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.article.PageReader;
import dev.dyad.parser.article.RawPage;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
  private static final Gazetteer PLACES = new Gazetteer();
  private static final PageReader PAGES = new PageReader(PLACES);
  private static final TextAnalyzer TEXTS = new TextAnalyzer();
  private static final ActorFinder ACTORS = new ActorFinder(PLACES);
  private static final StatementFinder FINDER = new StatementFinder();

  private static final String LEAD =
      "LIMA: Peruvian Foreign Minister Ana Torres met Chilean Foreign Minister Luis Vega in Lima on"
          + " Tuesday.\n\n";

  @Test
  void findsWhatIsSaidDirectlyAndIndirectly() {
    assertThat(
            said(
                LEAD
                    + "Torres said that Peru wanted the border to stay open. \"We have nothing to"
                    + " hide from our neighbours,\" she added.\n\n"
                    + "The road was built in 1990."))
        .containsExactly(
            "Ana Torres PER: Torres said that", "Ana Torres PER \": \"We have nothing");
  }

  @Test
  void findsTheSpeakerBehindTheVerb() {
    assertThat(
            said(
                LEAD
                    + "The border will stay open, said Chilean Foreign Minister Luis Vega.\n\n"
                    + "According to Torres, the talks went well."))
        .containsExactly("Luis Vega CHL: The border will", "Ana Torres PER: According to Torres,");
  }

  @Test
  void givesAQuotationOfSeveralSentencesToOneSpeaker() {
    assertThat(
            said(
                LEAD
                    + "\"We know of no such plan. And if there is one, we are against it,\" Vega"
                    + " told reporters."))
        .containsExactly("Luis Vega CHL \": \"We know of", "Luis Vega CHL \": And if there");
  }

  @Test
  void goesOnWithThePositionOfAState() {
    assertThat(
            said(
                LEAD
                    + "Torres said that ties with Chile had never been better.\n\n"
                    + "Peru is willing to work with Chile on a new railway."))
        .containsExactly("Ana Torres PER: Torres said that", "Ana Torres PER: Peru is willing");
  }

  @Test
  void takesAGovernmentForASpeaker() {
    assertThat(said(LEAD + "Bolivia condemned the attack on the embassy."))
        .containsExactly("Bolivia BOL: Bolivia condemned the");
  }

  @Test
  void leavesOutTheNamelessTheDeniedAndTheFuture() {
    assertThat(
            said(
                LEAD
                    + "A senior official said that the talks had been difficult. Sources said that"
                    + " more would follow. Vega did not say when. Torres will announce the result"
                    + " on Friday."))
        .isEmpty();
  }

  @Test
  void staysInsideItsSentence() {
    ArticleParts parts = PAGES.read(RawPage.text(LEAD + "Vega said that he was glad. He left."));
    AnalyzedText text = TEXTS.analyze(parts.body(), parts.paragraphs());
    Statement only = FINDER.find(text, ACTORS.find(parts, text)).getFirst();
    assertThat(parts.body().substring(only.start(), only.end()))
        .isEqualTo("Vega said that he was glad.");
  }

  private static List<String> said(String page) {
    ArticleParts parts =
        PAGES.read(RawPage.text("Ministers meet in Lima\n\nMay 7, 2024\n\n" + page));
    AnalyzedText text = TEXTS.analyze(parts.body(), parts.paragraphs());
    Cast cast = ACTORS.find(parts, text);
    return FINDER.find(text, cast).stream()
        .map(
            statement -> {
              String speaker =
                  statement.speaker() == null
                      ? "?"
                      : cast.actor(statement.speaker()).map(Actor::name).orElse("?");
              String words = parts.body().substring(statement.start(), statement.end());
              String[] first = words.split(" ", 4);
              return "%s %s%s: %s %s %s"
                  .formatted(
                      speaker,
                      statement.state(),
                      statement.quoted() ? " \"" : "",
                      first[0],
                      first[1],
                      first[2]);
            })
        .toList();
  }
}
