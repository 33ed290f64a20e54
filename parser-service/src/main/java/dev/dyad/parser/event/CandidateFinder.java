package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.event.PartyReader.Parties;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what each sentence reports. */
final class CandidateFinder {
  /** What opens a relative clause that tells of a visit behind its guest or its goal. */
  private static final Set<String> OF_VISITS = Set.of("where", "which");

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
  private final Progress progress;
  private final DayCount dayCount;
  private @Nullable Candidate last;
  private int latest;

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
    this.progress = new Progress(setting);
    this.dayCount = new DayCount(words);
  }

  /** What a sentence reports, in the order of its triggers. */
  List<Candidate> find(Sentence sentence) {
    Candidate earlier = last;
    List<Candidate> found =
        matches.find(sentence).stream().flatMap(match -> candidates(match).stream()).toList();
    if (found.isEmpty() && earlier != null) {
      return followUps.of(sentence, earlier, latest == earlier.sentence()).stream().toList();
    }
    latest = found.isEmpty() ? latest : sentence.index();
    return found;
  }

  private List<Candidate> candidates(Match match) {
    Frame frame = match.frame();
    Optional<Status> status = statuses.read(frame, match.pattern());
    if (status.isEmpty()) {
      return List.of();
    }
    if (match.parties().isEmpty()) {
      return last == null || status.get() != Status.CANCELLED
          ? List.of()
          : followUps.calledOff(frame, last).stream().toList();
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
    grammar.children(frame.trigger(), "nmod").stream()
        .flatMap(goal -> grammar.children(goal, "acl:relcl").stream())
        .filter(
            verb ->
                grammar.children(verb, "advmod", "nsubj").stream()
                    .anyMatch(word -> OF_VISITS.contains(clause.lemma(word))))
        .forEach(verbs::add);
    int told =
        clause.token(frame.trigger()).isVerb()
            ? frame.trigger()
            : clause.governor(frame.trigger()).orElse(frame.trigger());
    grammar.children(told, "conj", "dep").stream()
        .filter(verb -> words.get("@end").contains(clause.lemma(verb)))
        .forEach(verbs::add);
    // "The first visit since he took office in August" says nothing of its days.
    verbs.removeIf(
        verb ->
            grammar.children(verb, "mark").stream().anyMatch(m -> !clause.lemma(m).equals("to")));
    return verbs;
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
    int lasted = mode == Mode.VISIT ? 0 : dayCount.of(clause, trigger);
    return new Candidate(
        sentence.index(),
        trigger,
        code,
        mode,
        found.source().states(),
        found.target().states(),
        pattern.roles().mutual(),
        both.actors(),
        intent.isPresent() || progress.isDecided(pattern, status, dating)
            ? Status.OCCURRED
            : progress.inTime(status, dating),
        dating,
        places.choose(clause, trigger, mode, both.states(), setting.near(dating)),
        lasted > 1 ? Phase.END : phases.read(clause, trigger),
        lasted > 1
            ? lasted
            : code.type() == EventType.SUPPORT ? 0 : dates.days(clause, trigger, mode),
        objects.of(match.frame(), code.type()),
        found.assumed(),
        hearsay.is(match, found),
        vague(clause, trigger, pattern, found),
        sentence.span());
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
