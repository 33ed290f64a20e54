package dev.dyad.timeline;

import dev.dyad.contract.article.Actor;
import dev.dyad.contract.article.ActorKind;
import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.article.PublicationTime;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.StructuredArticle;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds articles for tests: one sentence an event, invented people and papers. */
public final class Articles {
  private final UUID id;
  private @Nullable String publisher = "Harbour Courier";
  private String published = "2031-05-10";
  private final List<Actor> actors = new ArrayList<>();
  private final List<CodedEvent> events = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();

  private Articles(UUID id) {
    this.id = id;
  }

  /** An article; smaller numbers give smaller ids. */
  public static Articles article(int number) {
    return new Articles(id(number));
  }

  /** The id of an article. */
  public static UUID id(int number) {
    return UUID.fromString("0190%04x-0000-7000-8000-00000000%04x".formatted(number, number));
  }

  /** Published by someone on a day. */
  public Articles by(@Nullable String publisher, String published) {
    this.publisher = publisher;
    this.published = published;
    return this;
  }

  /** With a person, whose id is a1, a2 … */
  public Articles person(String name, @Nullable String state) {
    actors.add(
        new Actor("a" + (actors.size() + 1), name, ActorKind.PERSON, state, null, List.of()));
    return this;
  }

  /** With a person of each of CHN and PAK, if named; their numbers. */
  public int[] people(String chinese, String pakistani) {
    int before = actors.size();
    if (!chinese.isEmpty()) {
      person(chinese, "CHN");
    }
    if (!pakistani.isEmpty()) {
      person(pakistani, "PAK");
    }
    return IntStream.rangeClosed(before + 1, actors.size()).toArray();
  }

  /** With an event that everyone named so far takes part in. */
  public Articles event(UnaryOperator<Event> with) {
    List<String> all = actors.stream().map(Actor::id).toList();
    Event event = with.apply(new Event("e" + (events.size() + 1), all));
    String sentence = event.title + ".";
    int start = body.length();
    body.append(sentence).append("\n\n");
    events.add(event.build(new Span(start, start + sentence.length())));
    return this;
  }

  /** With something said in the last event. */
  public Articles statement(String sentence) {
    int start = body.length();
    body.append(sentence).append("\n\n");
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            null,
            null,
            start,
            start + sentence.length(),
            false,
            events.getLast().id()));
    return this;
  }

  /** The article. */
  public StructuredArticle build() {
    return new StructuredArticle(
        id,
        "1.0.0",
        "On article " + id,
        List.of(),
        PublicationTime.parse(published),
        publisher,
        List.of(),
        null,
        null,
        "en",
        body.toString(),
        List.of(),
        actors,
        events,
        List.of(),
        statements,
        List.of());
  }

  /** An event being made: unless told otherwise a mutual meeting of CHN and PAK. */
  public static final class Event {
    private final String id;
    private List<String> actors;
    private EventType type = EventType.CONSULT;
    private @Nullable Mode mode = Mode.MEET;
    private List<String> source = List.of("CHN");
    private List<String> target = List.of("PAK");
    private boolean mutual = true;
    private @Nullable Edtf date = Edtf.parse("2031-05-10");
    private @Nullable DateBasis basis = DateBasis.EXPLICIT;
    private Status status = Status.OCCURRED;
    private @Nullable Place place;
    private Salience salience = Salience.MAIN;
    private double confidence = 0.8;
    private String title = "Envoys meet";

    private Event(String id, List<String> actors) {
      this.id = id;
      this.actors = actors;
    }

    /** Of a type and mode. */
    public Event type(EventType type, @Nullable Mode mode) {
      this.type = type;
      this.mode = mode;
      return this;
    }

    /** Between these, the direction meaning nothing. */
    public Event among(String source, String... target) {
      this.source = List.of(source);
      this.target = List.of(target);
      this.mutual = true;
      return this;
    }

    /** From one to another. */
    public Event from(String source, String target) {
      this.source = List.of(source);
      this.target = List.of(target);
      this.mutual = false;
      return this;
    }

    /** On a date that is printed. */
    public Event on(@Nullable String date) {
      return on(date, DateBasis.EXPLICIT);
    }

    /** On a date. */
    public Event on(@Nullable String date, DateBasis basis) {
      this.date = date == null ? null : Edtf.parse(date);
      this.basis = date == null ? null : basis;
      return this;
    }

    /** How far it has come. */
    public Event status(Status status) {
      this.status = status;
      return this;
    }

    /** Where, in a country that is not known. */
    public Event at(String place) {
      return at(place, null);
    }

    /** Where. */
    public Event at(String place, @Nullable String country) {
      this.place = new Place(place, country);
      return this;
    }

    /** Recalled by the article. */
    public Event background() {
      this.salience = Salience.BACKGROUND;
      return this;
    }

    /** How sure. */
    public Event confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    /** Its title, which is its evidence too. */
    public Event title(String title) {
      this.title = title;
      return this;
    }

    /** With these people only, by number. */
    public Event people(int... numbers) {
      this.actors = Arrays.stream(numbers).mapToObj(number -> "a" + number).toList();
      return this;
    }

    private CodedEvent build(Span evidence) {
      return new CodedEvent(
          id,
          type,
          mode,
          "040",
          source,
          target,
          mutual,
          date,
          date == null ? null : date.start().orElse(null),
          date == null ? null : date.end().orElse(null),
          basis,
          status,
          place,
          actors,
          salience,
          2.0,
          confidence,
          title,
          List.of(evidence));
    }
  }
}
