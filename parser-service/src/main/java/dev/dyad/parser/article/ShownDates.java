package dev.dyad.parser.article;

import dev.dyad.parser.article.DateEvidence.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Weighs the dates that an HTML page shows, by their markup, their label and their place. */
final class ShownDates {
  /** So many pieces of text below the headline its date is looked for. */
  private static final int BELOW = 12;

  /** So many pieces of text above it. */
  private static final int ABOVE = 4;

  private static final double NEAR = 2.5;

  private final DateEvidence evidence;
  private final DateTexts texts;

  ShownDates(DateEvidence evidence, DateTexts texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /**
   * Every date that the page shows.
   *
   * @param language its language, as it says
   */
  List<DateCandidate> in(Document page, String language) {
    @Nullable Element heading = PageHeading.of(page);
    DateWalk walk = new DateWalk(evidence, texts, language, heading);
    NodeTraversor.traverse(walk, page.body());
    List<DateCandidate> weighed = new ArrayList<>();
    for (DateWalk.Hit hit : walk.hits()) {
      int below = walk.headingAt() < 0 ? -1 : hit.at() - walk.headingAt();
      boolean near = walk.headingAt() >= 0 && below <= BELOW && below >= -ABOVE;
      weighed.add(
          hit.candidate().kind() == Kind.PLACE || !near
              ? hit.candidate()
              : hit.candidate().plus(below >= 0 ? NEAR : NEAR - 1));
    }
    return weighed;
  }
}
