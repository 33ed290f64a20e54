package dev.dyad.web.stub;

import dev.dyad.contract.article.Place;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.chronology.ChronologyEvent;
import dev.dyad.contract.chronology.DyadPair;
import dev.dyad.contract.chronology.EventReport;
import dev.dyad.contract.chronology.Evidence;
import dev.dyad.contract.chronology.Person;
import dev.dyad.contract.chronology.Summary;
import dev.dyad.contract.chronology.Timeline;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Quad;
import dev.dyad.contract.plover.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chronologies of invented events. */
public final class SampleChronology {
  /** The dyad of the events. */
  public static final DyadPair FRANCE_KENYA = new DyadPair("FRA", "KEN");

  /** Title of the event of {@link SampleArticle} that two articles report. */
  public static final String MEETING = "Amara Otieno meets France's Luc Fontanel in Nairobi";

  private static final List<String> FRANCE = List.of("FRA");
  private static final List<String> KENYA = List.of("KEN");

  private SampleChronology() {}

  /** The dyads that have events. */
  public static List<Timeline> timelines() {
    return List.of(
        new Timeline(
            new DyadPair("BRA", "USA"), 1, 1, LocalDate.of(2014, 6, 1), LocalDate.of(2014, 6, 1)),
        new Timeline(
            FRANCE_KENYA, events().size(), 9, LocalDate.of(2019, 1, 1), LocalDate.of(2021, 3, 31)),
        new Timeline(new DyadPair("EU", "XKX"), 2, 2, null, null));
  }

  /** The chronology, in order. */
  public static List<ChronologyEvent> events() {
    return List.of(
        event(
            "2019",
            EventType.AID,
            Mode.ECONOMIC,
            FRANCE,
            KENYA,
            "France lends Kenya 90 million euros for roads"),
        event(
            "2019-04",
            EventType.REQUEST,
            null,
            KENYA,
            FRANCE,
            "Kenya asks France to return carved posts"),
        event(
            "2019-05-03",
            EventType.ACCUSE,
            Mode.DISAPPROVE,
            KENYA,
            FRANCE,
            "Kenya condemns a French trawler's catch"),
        event(
            "2019-05-20/2019-05-23",
            EventType.CONSULT,
            Mode.VISIT,
            FRANCE,
            KENYA,
            "Premier Odile Marchetti visits Kenya"),
        event(
            "2019-05-22",
            EventType.SUPPORT,
            Mode.SIGN,
            FRANCE,
            KENYA,
            "France and Kenya sign nine accords"),
        event(
            "2020-11-30/2020-12-02",
            EventType.COERCE,
            null,
            KENYA,
            FRANCE,
            "Kenya holds two French freighters at Mombasa"),
        event(
            "2020-12-04",
            EventType.SANCTION,
            Mode.EXPEL,
            FRANCE,
            KENYA,
            "France expels a Kenyan attaché"),
        event("2021-02-09", EventType.CONSULT, Mode.MEET, FRANCE, KENYA, MEETING),
        event(
            "2021-02-09",
            EventType.SUPPORT,
            Mode.SIGN,
            FRANCE,
            KENYA,
            "France and Kenya sign a memorandum on water projects"),
        event(
            "2021-03",
            EventType.CONSULT,
            Mode.VISIT,
            FRANCE,
            KENYA,
            "Luc Fontanel is to visit Kenya"),
        event(
            null,
            EventType.AGREE,
            null,
            KENYA,
            FRANCE,
            "Kenya pledges to open its valleys to French engineers"));
  }

  /** The event of {@link SampleArticle} that two articles report. */
  public static ChronologyEvent meeting() {
    return events().stream()
        .filter(event -> event.title().equals(MEETING))
        .findFirst()
        .orElseThrow();
  }

  /** The chronology in numbers, by year. */
  public static Summary years() {
    return new Summary(
        FRANCE_KENYA,
        "year",
        List.of(
            new Summary.Count(Edtf.parse("2019"), Quad.MATERIAL_COOPERATION, 1, 3.4),
            new Summary.Count(Edtf.parse("2019"), Quad.VERBAL_COOPERATION, 3, 2.8),
            new Summary.Count(Edtf.parse("2019"), Quad.VERBAL_CONFLICT, 2, -2),
            new Summary.Count(Edtf.parse("2021"), Quad.VERBAL_COOPERATION, 3, 2.8),
            new Summary.Count(Edtf.parse("2021"), Quad.MATERIAL_CONFLICT, 1, -5)));
  }

  /** An event with its reports. */
  public static ChronologyEvent withReports(ChronologyEvent listed) {
    return copy(listed, List.of(report(), otherReport()), null);
  }

  private static EventReport report() {
    Span span = SampleArticle.span(SampleArticle.MEETING);
    return new EventReport(
        SampleArticle.ID,
        SampleArticle.HEADLINE,
        "The Rift Courier",
        PublicationTime.parse("2021-02-09T18:05"),
        URI.create("https://rift-courier.example/otieno-fontanel"),
        "e1",
        Edtf.parse("2021-02-09"),
        List.of(new Evidence(span.start(), span.end(), SampleArticle.MEETING)),
        List.of(SampleArticle.SPEECH),
        List.of("same people", "same day"));
  }

  private static EventReport otherReport() {
    return new EventReport(
        UUID.fromString("01900000-0000-7000-8000-000000000002"),
        "Fontanel in Nairobi",
        "Gazette du Lac",
        PublicationTime.parse("2021-02-10T07:00+01:00"),
        URI.create("javascript:alert(1)"),
        "e1",
        Edtf.parse("2021-02-08"),
        List.of(new Evidence(0, 20, "Luc Fontanel met Amara Otieno on Monday.")),
        List.of(),
        List.of("same people"));
  }

  private static ChronologyEvent event(
      @Nullable String date,
      EventType type,
      @Nullable Mode mode,
      List<String> source,
      List<String> target,
      String title) {
    Edtf when = date == null ? null : Edtf.parse(date);
    boolean mutual = mode == Mode.MEET || mode == Mode.SIGN;
    return new ChronologyEvent(
        UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
        FRANCE_KENYA,
        type,
        mode,
        type.quad(),
        source,
        target,
        mutual,
        mutual ? 2.8 : -4,
        when,
        when == null ? null : when.start().orElseThrow(),
        when == null ? null : when.end().orElseThrow(),
        title.contains("is to") ? Status.PLANNED : Status.OCCURRED,
        type == EventType.CONSULT ? new Place("Nairobi", "KEN") : null,
        type == EventType.CONSULT
            ? List.of(
                new Person("Amara Otieno", "KEN", "Foreign Minister"),
                new Person("Luc Fontanel", "FRA", "Foreign Minister"))
            : List.of(),
        title,
        0.93,
        mutual ? 2 : 1,
        false,
        null,
        mutual ? 2 : 1);
  }

  private static ChronologyEvent copy(
      ChronologyEvent e, @Nullable List<EventReport> reports, @Nullable Integer reportCount) {
    return new ChronologyEvent(
        e.id(),
        e.timeline(),
        e.type(),
        e.mode(),
        e.quad(),
        e.source(),
        e.target(),
        e.mutual(),
        e.intensity(),
        e.date(),
        e.start(),
        e.end(),
        e.status(),
        e.place(),
        e.people(),
        e.title(),
        e.confidence(),
        e.sources(),
        e.reviewed(),
        reports,
        reportCount);
  }
}
