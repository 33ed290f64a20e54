package dev.dyad.parser.event;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Place;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.article.TimeExpression;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.Salience;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.article.ArticleParts;
import dev.dyad.parser.place.Gazetteer;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Codes the events between states that an article reports. */
public final class EventCoder {
  private final Gazetteer places;
  private final WordClasses words = WordClasses.load();
  private final CameoTable codes = CameoTable.load();
  private final Patterns patterns = Patterns.load(codes, words);
  private final Intents intents = Intents.load(codes);
  private final Confidence confidence = Confidence.load();
  private final Titles titles = Titles.load();
  private final EventMerger merger = new EventMerger();

  /** Works with these places. */
  public EventCoder(Gazetteer places) {
    this.places = places;
  }

  /** Codes one article; the events come in the order of their first evidence. */
  public List<CodedEvent> code(
      ArticleParts article,
      AnalyzedText text,
      Cast cast,
      List<TimeExpression> dates,
      List<Statement> statements) {
    Setting setting = new Setting(article, cast);
    DateChooser chooser = new DateChooser(dates, article.reportedDay().orElse(null), words);
    CandidateFinder finder =
        new CandidateFinder(
            patterns,
            words,
            new PartyReader(new PartyFinder(cast, places), setting, words),
            chooser,
            new PlaceChooser(places, setting),
            setting,
            intents);
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      candidates.addAll(finder.find(sentence));
    }
    candidates =
        Departures.told(new Effects(text, chooser, words).date(SentForces.without(candidates)));
    StoryDay day = StoryDay.of(candidates, setting, text, chooser, words);
    candidates.replaceAll(day::date);
    SalienceJudge salience = new SalienceJudge(setting, text, words, candidates);
    List<CodedEvent> events = new ArrayList<>();
    for (List<Candidate> parts : merger.merge(candidates)) {
      String id = "e" + (events.size() + 1);
      salience.judge(parts).ifPresent(s -> events.add(event(id, parts, s, cast)));
    }
    return events;
  }

  private CodedEvent event(String id, List<Candidate> parts, Salience salience, Cast cast) {
    Story story = new Story(parts);
    Candidate first = story.lead();
    Dating dating = story.dating();
    Status status = story.status();
    List<String> actors = parts.stream().flatMap(p -> p.actors().stream()).distinct().toList();
    @Nullable Place place =
        parts.stream().map(Candidate::place).filter(Objects::nonNull).findFirst().orElse(null);
    Edtf date = dating.date();
    return new CodedEvent(
        id,
        first.type(),
        first.mode(),
        first.code().code(),
        first.source(),
        first.target(),
        first.mutual(),
        date,
        date == null ? null : date.start().orElse((LocalDate) null),
        date == null ? null : date.end().orElse((LocalDate) null),
        date == null ? null : dating.basis(),
        status,
        place,
        actors,
        salience,
        first.code().goldstein(),
        confidence.of(parts),
        titles.write(first, actors, status, place, cast),
        evidence(parts));
  }

  private static List<Span> evidence(List<Candidate> parts) {
    return parts.stream().map(Candidate::evidence).distinct().sorted().toList();
  }
}
