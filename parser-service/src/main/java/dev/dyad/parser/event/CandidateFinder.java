package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.event.PartyReader.Parties;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what each sentence reports. */
final class CandidateFinder {
  private final WordClasses words;
  private final MatchFinder matches;
  private final PhaseReader phases;
  private final StatusReader statuses;
  private final Hearsay hearsay;
  private final ObjectPhrase objects;
  private final DateChooser dates;
  private final PlaceChooser places;
  private final Setting setting;
  private final Intents intents;
  private final FollowUp followUps;
  private final Medium media;
  private @Nullable Candidate last;

  CandidateFinder(
      Patterns patterns,
      WordClasses words,
      PartyReader parties,
      DateChooser dates,
      PlaceChooser places,
      Setting setting,
      Intents intents) {
    this.words = words;
    this.matches = new MatchFinder(patterns, words, parties);
    this.phases = new PhaseReader(words);
    this.statuses = new StatusReader(words);
    this.hearsay = new Hearsay(words, parties);
    this.objects = new ObjectPhrase(words);
    this.dates = dates;
    this.places = places;
    this.setting = setting;
    this.intents = intents;
    this.followUps = new FollowUp(words, dates, phases);
    this.media = new Medium(words);
  }

  /** What a sentence reports, in the order of its triggers. */
  List<Candidate> find(Sentence sentence) {
    Candidate earlier = last;
    List<Candidate> found =
        matches.find(sentence).stream().flatMap(match -> candidates(match).stream()).toList();
    return found.isEmpty() && earlier != null
        ? followUps.of(sentence, earlier).stream().toList()
        : found;
  }

  private List<Candidate> candidates(Match match) {
    Frame frame = match.frame();
    Optional<Status> status = statuses.read(frame, match.pattern());
    if (status.isEmpty()) {
      return List.of();
    }
    if (match.parties().isEmpty()) {
      return calledOff(frame, status.get());
    }
    Candidate candidate = candidate(match, status.get(), match.parties().get());
    List<Candidate> all = new ArrayList<>(List.of(candidate));
    if (candidate.mode() == Mode.VISIT || candidate.mode() == Mode.MILITARY) {
      for (int verb : furtherVerbs(frame)) {
        dates
            .find(frame.clause(), verb, candidate.status())
            .ifPresent(d -> all.add(candidate.told(d, phases.read(frame.clause(), verb))));
      }
    }
    if (candidate.type() == EventType.CONSULT
        || (candidate.type() == EventType.COOPERATE && candidate.mode() == Mode.MILITARY)) {
      last = candidate;
    }
    return all;
  }

  /**
   * The verbs that tell more of the days of a visit or a drill: "arrived for a visit scheduled from
   * Monday to Friday", "arrived on Sunday and leaves on Tuesday", "began drills that last a week".
   */
  private List<Integer> furtherVerbs(Frame frame) {
    Clause clause = frame.clause();
    Grammar grammar = clause.grammar();
    List<Integer> verbs = new ArrayList<>(grammar.children(frame.trigger(), "acl:relcl", "acl"));
    grammar.children(frame.trigger(), "obl", "obj").stream()
        .filter(noun -> words.words("@visit|@exercise").contains(clause.lemma(noun)))
        .forEach(noun -> verbs.addAll(grammar.children(noun, "acl:relcl", "acl")));
    grammar.children(frame.trigger(), "conj", "dep").stream()
        .filter(verb -> words.get("@end").contains(clause.lemma(verb)))
        .forEach(verbs::add);
    return verbs;
  }

  /** "The trip was put off" says so of the visit that was told last. */
  private List<Candidate> calledOff(Frame frame, Status status) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    boolean noun = clause.token(trigger).isNoun();
    int verb = clause.governor(trigger).orElse(trigger);
    if (last == null
        || status != Status.CANCELLED
        || (noun && !followUps.isDefinite(clause, trigger))
        || (noun && new Modality(words).pastPerfect(clause, verb))) {
      return List.of();
    }
    Sentence sentence = clause.sentence();
    return List.of(last.cancelled(sentence.index(), sentence.span()));
  }

  private Candidate candidate(Match match, Status read, Parties found) {
    Clause clause = match.frame().clause();
    int trigger = match.frame().trigger();
    EventPattern pattern = match.pattern();
    Sentence sentence = clause.sentence();
    Dating dating = dates.find(clause, trigger, read).orElse(setting.reported());
    boolean toCome = read == Status.OCCURRED && dates.isToCome(clause, trigger, dating);
    Status status = toCome ? Status.PLANNED : read;
    Party both = found.source().and(found.target());
    CameoCode code = pattern.code();
    Mode mode = pattern.mode();
    Optional<CameoCode> intent =
        status == Status.PLANNED ? intents.of(code.type(), mode) : Optional.empty();
    if (intent.isPresent()) {
      code = intent.get();
      mode = code.mode();
    }
    if (mode == Mode.MEET || mode == Mode.VISIT) {
      mode = media.of(clause, trigger).orElse(mode);
    }
    if (mode == Mode.MEET && both.states().size() > 2) {
      mode = Mode.MULTILATERAL;
    }
    return new Candidate(
        sentence.index(),
        trigger,
        code,
        mode,
        found.source().states(),
        found.target().states(),
        pattern.roles().mutual(),
        both.actors(),
        decided(pattern, intent, status, dating) ? Status.OCCURRED : inTime(status, dating),
        dating,
        places.choose(clause, trigger, mode, both.states(), setting.near(dating)),
        phases.read(clause, trigger),
        dates.days(clause, trigger, mode),
        objects.of(match.frame(), code.type()),
        found.assumed(),
        hearsay.is(match, found),
        vague(clause, trigger, pattern, found),
        sentence.span());
  }

  /** An announced sanction is a decision, and so is what {@link Intents} turn into words. */
  private boolean decided(
      EventPattern pattern, Optional<CameoCode> intent, Status status, Dating dating) {
    return intent.isPresent()
        || (status == Status.PLANNED
            && !isAhead(dating)
            && pattern.code().type() == EventType.SANCTION
            && pattern.mode() != Mode.DISCONTINUE);
  }

  /** What is told as done on a day to come is still to be done: "before he travels on Monday". */
  private Status inTime(Status status, Dating dating) {
    return status == Status.OCCURRED && isAhead(dating) ? Status.PLANNED : status;
  }

  /** Whether an event's own date lies behind the day of the report. */
  private boolean isAhead(Dating dating) {
    Edtf date = dating.date();
    return dating.own()
        && date != null
        && setting.reportedDay().filter(date.start().orElse(LocalDate.MIN)::isAfter).isPresent();
  }

  /** "attended the meeting" and "signed the accords" name what is told elsewhere. */
  private boolean vague(Clause clause, int trigger, EventPattern pattern, Parties found) {
    return (pattern.mode() == Mode.SIGN && objects.again(clause, trigger))
        || (pattern.roles().mutual()
            && found.assumed() > 0
            && pattern.kind() == WordKind.NOUN
            && objects.definite(clause, trigger).isPresent());
  }
}
