package dev.dyad.parser.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the lines of the story in an HTML page. */
final class HtmlBody {
  private final StoryClearing clearing = new StoryClearing(new MarkupSigns());

  /** The lines of the element that holds the story, or of what the page states as its text. */
  List<PageLine> of(Document page, JsonLd linked) {
    Document copy = page.clone();
    Element heading = PageHeading.of(copy);
    clearing.clear(copy, heading);
    Element story = StoryElement.in(copy.body(), TextBlocks.of(copy.body()), heading);
    LinkBlocks.clear(story);
    List<PageLine> cut = PageLines.of(MarkupText.lines(story));
    return new StatedBody(linked.text("articleBody").orElse("")).over(cut);
  }
}
