package dev.dyad.web.stub;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Dateline;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.article.TimeKind;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A short article of invented people, as the parser would structure it. */
public final class SampleArticle {
  /** Its id once it is stored. */
  public static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  /** Its headline. */
  public static final String HEADLINE = "Otieno and Fontanel meet in Nairobi, sign water accord";

  /** The sentence that the meeting rests on. */
  public static final String MEETING =
      "Kenya's Foreign Minister Amara Otieno met her French counterpart Luc Fontanel on Tuesday.";

  /** The sentence that the signing rests on. */
  public static final String SIGNING =
      "The two ministers signed a memorandum on water projects worth 40 million euros.";

  /** A sentence that reports speech. */
  public static final String SPEECH =
      "Otieno said that Kenya would \"open its valleys to French engineers\".";

  /** The sentence that a planned visit rests on. */
  public static final String PLAN =
      "Fontanel will return in March for a visit of two days, the embassy said.";

  private static final String BODY =
      MEETING + " " + SIGNING + "\n\n" + SPEECH + " <b>No markup here.</b>\n\n" + PLAN;

  private SampleArticle() {}

  /** The article under its id. */
  public static StructuredArticle stored() {
    return parsed().withId(ID);
  }

  /** The article as a preview shows it. */
  public static StructuredArticle parsed() {
    return new StructuredArticle(
        null,
        "test",
        HEADLINE,
        List.of("Wanjiru Adel"),
        PublicationTime.parse("2021-02-09T18:05"),
        "The Rift Courier",
        List.of("Valley Wire"),
        URI.create("https://rift-courier.example/otieno-fontanel"),
        new Dateline("Nairobi", "KEN", LocalDate.of(2021, 2, 9)),
        "en",
        BODY,
        paragraphs(),
        actors(),
        List.of(meeting(), signing(), plan()),
        dates(),
        List.of(speech()),
        List.of("no time zone stated for the publication time"));
  }

  /** Where a sentence lies in the body. */
  public static Span span(String sentence) {
    int start = BODY.indexOf(sentence);
    return new Span(start, start + sentence.length());
  }

  private static List<Span> paragraphs() {
    return List.of(
        span(MEETING + " " + SIGNING), span(SPEECH + " <b>No markup here.</b>"), span(PLAN));
  }

  private static List<Actor> actors() {
    return List.of(
        new Actor(
            "a1",
            "Amara Otieno",
            ActorKind.PERSON,
            "KEN",
            "Foreign Minister",
            List.of(span("Amara Otieno"), at(SPEECH, "Otieno"))),
        new Actor(
            "a2",
            "Luc Fontanel",
            ActorKind.PERSON,
            "FRA",
            "Foreign Minister",
            List.of(span("Luc Fontanel"), at(PLAN, "Fontanel"))),
        new Actor(
            "a3",
            "French embassy",
            ActorKind.GOVERNMENT,
            "FRA",
            null,
            List.of(at(PLAN, "embassy"))));
  }

  private static List<TimeExpression> dates() {
    Span tuesday = span("Tuesday");
    Span march = at(PLAN, "March");
    Span twoDays = at(PLAN, "two days");
    return List.of(
        new TimeExpression(
            tuesday.start(), tuesday.end(), TimeKind.DATE, "2021-02-09", Edtf.parse("2021-02-09")),
        new TimeExpression(
            march.start(), march.end(), TimeKind.DATE, "2021-03", Edtf.parse("2021-03")),
        new TimeExpression(twoDays.start(), twoDays.end(), TimeKind.DURATION, "P2D", null));
  }

  private static CodedEvent meeting() {
    return event(
        "e1",
        EventType.CONSULT,
        Mode.MEET,
        "Amara Otieno meets France's Luc Fontanel in Nairobi",
        MEETING,
        Status.OCCURRED);
  }

  private static CodedEvent signing() {
    return event(
        "e2",
        EventType.SUPPORT,
        Mode.SIGN,
        "France and Kenya sign a memorandum on water projects",
        SIGNING,
        Status.OCCURRED);
  }

  private static CodedEvent plan() {
    return event(
        "e3",
        EventType.CONSULT,
        Mode.VISIT,
        "Luc Fontanel is to visit Kenya",
        PLAN,
        Status.PLANNED);
  }

  private static CodedEvent event(
      String id, EventType type, Mode mode, String title, String evidence, Status status) {
    boolean planned = status == Status.PLANNED;
    Edtf date = Edtf.parse(planned ? "2021-03" : "2021-02-09");
    return new CodedEvent(
        id,
        type,
        mode,
        "040",
        List.of("FRA"),
        List.of("KEN"),
        !planned,
        date,
        date.start().orElseThrow(),
        date.end().orElseThrow(),
        DateBasis.RELATIVE,
        status,
        new Place("Nairobi", "KEN"),
        List.of("a1", "a2"),
        planned ? Salience.BACKGROUND : Salience.MAIN,
        2.8,
        0.91,
        title,
        List.of(span(evidence)));
  }

  private static Statement speech() {
    Span span = span(SPEECH);
    return new Statement("s1", "a1", "KEN", span.start(), span.end(), true, "e1");
  }

  private static Span at(String sentence, String words) {
    int start = BODY.indexOf(sentence) + sentence.indexOf(words);
    return new Span(start, start + words.length());
  }
}
