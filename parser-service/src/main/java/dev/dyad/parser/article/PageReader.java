package dev.dyad.parser.article;

import dev.dyad.parser.place.Gazetteer;
import java.time.Clock;

/** Finds the parts of an article in a page. Never fails: what a page does not show is left out. */
public final class PageReader {
  private final TextPageReader texts;
  private final HtmlPageReader markup;

  /** Works with these places and the time of this machine; reads its lexicons once. */
  public PageReader(Gazetteer places) {
    this(places, Clock.systemUTC());
  }

  /**
   * Works with these places; reads its lexicons once.
   *
   * @param clock tells which dates of a page are yet to come, and so cannot be its own
   */
  public PageReader(Gazetteer places, Clock clock) {
    BylineWords words = new BylineWords();
    Agencies agencies = new Agencies();
    Outlets outlets = new Outlets();
    PersonName names = new PersonName(words, agencies, outlets, places);
    PrintedTimes times = new PrintedTimes(new TimeZones());
    BylineReader bylines = new BylineReader(times, words, agencies, names);
    Furniture furniture = new Furniture();
    WireSignature signature = new WireSignature(agencies);
    DatelineReader datelines = new DatelineReader(places, agencies, words);
    StoryFinder stories =
        new StoryFinder(
            new LineKinds(furniture, datelines, bylines, signature, names, words, agencies),
            new StoryDateline(datelines, outlets),
            new Bulletins(datelines, signature));
    PublicationLines publications = new PublicationLines(times, furniture);
    CreditLines credits =
        new CreditLines(
            bylines,
            new BareBylines(bylines, words, names, furniture, outlets, places),
            names,
            agencies,
            furniture,
            signature);
    this.texts =
        new TextPageReader(
            stories,
            signature,
            publications,
            credits,
            new Headline(words, furniture, names),
            new PublisherFinder(outlets, words, agencies, places, furniture));
    this.markup =
        new HtmlPageReader(
            stories,
            signature,
            publications,
            new HtmlDates(times, clock),
            bylines,
            credits,
            agencies,
            outlets);
  }

  /**
   * Reads one page; a part that the page does not show is null or empty. What the poster states
   * wins over what the page shows.
   */
  public ArticleParts read(RawPage page) {
    return switch (page.format()) {
      case TEXT -> texts.read(page);
      case HTML -> markup.read(page);
    };
  }
}
