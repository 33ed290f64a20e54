package dev.dyad.parser.event;

import dev.dyad.contract.article.Statement;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.event.ContentJudge.Match;
import dev.dyad.parser.event.PartyReader.Parties;
import dev.dyad.parser.text.Grammar;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what each sentence reports. */
final class CandidateFinder {
  private static final Set<EventType> WORDS =
      EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.AID,
          EventType.MOBILIZE,
          EventType.PROTEST);
  private static final Set<String> HABITS =
      Set.of("always", "repeatedly", "often", "regularly", "consistently", "long", "usually");
  private static final int FAR = 6;

  private final Patterns patterns;
  private final WordClasses words;
  private final StatusReader statuses;
  private final ContentJudge contents;
  private final PartyReader parties;
  private final DateChooser dates;
  private final PhaseReader phases;
  private final PlaceChooser places;
  private final Setting setting;
  private final Intents intents;
  private @Nullable Candidate last;

  CandidateFinder(
      Patterns patterns,
      WordClasses words,
      PartyReader parties,
      DateChooser dates,
      PlaceChooser places,
      Setting setting,
      Intents intents) {
    this.patterns = patterns;
    this.words = words;
    this.statuses = new StatusReader(words);
    this.contents = new ContentJudge();
    this.parties = parties;
    this.dates = dates;
    this.phases = new PhaseReader(words);
    this.places = places;
    this.setting = setting;
    this.intents = intents;
  }

  /** What a sentence reports, in the order of its triggers. */
  List<Candidate> find(Sentence sentence, List<Statement> statements) {
    List<Token> triggers = new ArrayList<>();
    boolean quoted = false;
    for (Token token : sentence.tokens()) {
      if (token.pos().equals("``") || token.pos().equals("''")) {
        quoted = token.pos().equals("``") || (token.word().equals("\"") && !quoted);
      } else if (!quoted && patterns.knows(sentence, token)) {
        triggers.add(token);
      }
    }
    if (triggers.isEmpty()) {
      return List.of();
    }
    Clause clause = new Clause(sentence, words);
    List<Match> matches = new ArrayList<>();
    for (Token trigger : triggers) {
      Frame frame = new Frame(clause, trigger.index());
      patterns.match(frame).ifPresent(p -> matches.add(new Match(frame, p)));
    }
    return matches.stream()
        .filter(match -> !contents.isContent(match, matches))
        .flatMap(match -> candidates(match).stream())
        .toList();
  }

  private List<Candidate> candidates(Match match) {
    Frame frame = match.frame();
    EventPattern pattern = match.pattern();
    Optional<Status> status = statuses.read(frame, pattern.code().type());
    if (status.isEmpty()) {
      return List.of();
    }
    Optional<Parties> found = parties.read(frame, pattern);
    if (found.isEmpty()) {
      return calledOff(frame, status.get());
    }
    Candidate candidate = candidate(frame, pattern, status.get(), found.get());
    List<Candidate> all = new ArrayList<>(List.of(candidate));
    if (candidate.mode() == Mode.VISIT) {
      for (int verb : frame.clause().grammar().children(frame.trigger(), "acl:relcl", "acl")) {
        dates
            .find(frame.clause(), verb, candidate.status())
            .ifPresent(d -> all.add(candidate.told(d, phases.read(frame.clause(), verb))));
      }
    }
    if (candidate.type() == EventType.CONSULT) {
      last = candidate;
    }
    return all;
  }

  /** "The trip was put off" says so of the visit that was told last. */
  private List<Candidate> calledOff(Frame frame, Status status) {
    if (last == null || status != Status.CANCELLED) {
      return List.of();
    }
    return List.of(
        last.cancelled(frame.clause().sentence().index(), frame.clause().sentence().span()));
  }

  private Candidate candidate(Frame frame, EventPattern pattern, Status status, Parties found) {
    Clause clause = frame.clause();
    int trigger = frame.trigger();
    Sentence sentence = clause.sentence();
    Dating dating = dates.find(clause, trigger, status).orElse(setting.reported());
    Party both = found.source().and(found.target());
    CameoCode code = pattern.code();
    Mode mode = pattern.mode();
    Optional<CameoCode> intent =
        status == Status.PLANNED ? intents.of(code.type(), mode) : Optional.empty();
    if (intent.isPresent()) {
      code = intent.get();
      mode = code.mode();
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
        decided(pattern, intent, status) ? Status.OCCURRED : status,
        dating,
        places.choose(clause, trigger, mode, both.states(), setting.near(dating)),
        phases.read(clause, trigger),
        dates.days(clause, trigger, mode),
        object(frame),
        found.assumed(),
        soft(clause, trigger, pattern, found),
        vague(clause, trigger, pattern, found),
        sentence.span());
  }

  /** An announced sanction is a decision, and so is what {@link Intents} turn into words. */
  private static boolean decided(EventPattern pattern, Optional<CameoCode> intent, Status status) {
    return intent.isPresent()
        || (status == Status.PLANNED && pattern.code().type() == EventType.SANCTION);
  }

  /** Whether somebody only says that he or another does so. */
  private boolean soft(Clause clause, int trigger, EventPattern pattern, Parties found) {
    EventType type = pattern.code().type();
    if (pattern.kind() == WordKind.ADJECTIVE && type == EventType.AGREE) {
      return true;
    }
    if (clause.grammar().children(trigger, "advmod").stream()
        .anyMatch(a -> HABITS.contains(clause.lemma(a)))) {
      return true;
    }
    if (!reported(clause, trigger)) {
      return false;
    }
    return (WORDS.contains(type) && pattern.mode() == null)
        || (DEEDS.contains(type)
            && Collections.disjoint(speaker(clause, trigger), found.source().states()));
  }

  /** The states of whoever says it, empty if nobody does. */
  private List<String> speaker(Clause clause, int trigger) {
    int at = trigger;
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      int head = clause.head(at);
      if (clause.relation(at).equals("ccomp")
          && words.get("@diplomacy").contains(clause.lemma(head))) {
        return clause.subjects(head).stream()
            .flatMap(s -> parties.at(clause, s).states().stream())
            .toList();
      }
      at = head;
    }
    return List.of();
  }

  /** "attended the meeting" names a meeting that is told elsewhere. */
  private boolean vague(Clause clause, int trigger, EventPattern pattern, Parties found) {
    return (pattern.mode() == Mode.SIGN && again(clause, trigger))
        || pattern.roles().mutual()
            && found.assumed() > 0
            && pattern.kind() == WordKind.NOUN
            && clause.grammar().children(trigger, "det", "nmod:poss").stream()
                .anyMatch(d -> clause.lemma(d).matches("the|this|that|these|those|their|its"));
  }

  /** Whether what is signed was told before: "the accords were signed". */
  private boolean again(Clause clause, int verb) {
    return clause.objects(verb).stream()
        .filter(o -> words.get("@agreement").contains(clause.lemma(o)))
        .anyMatch(
            o ->
                clause
                        .grammar()
                        .children(o, "nummod", "acl:relcl", "nmod", "amod", "compound")
                        .isEmpty()
                    && clause.grammar().children(o, "det").stream()
                        .anyMatch(d -> clause.lemma(d).matches("the|these|those")));
  }

  /** The agreement that an event is about, in the words of the text; empty if it is about none. */
  private String object(Frame frame) {
    Clause clause = frame.clause();
    Optional<Integer> head =
        frame.find(Path.of("obj")).stream()
            .filter(o -> words.get("@agreement").contains(clause.lemma(o)))
            .findFirst();
    if (head.isEmpty()) {
      return "";
    }
    int from = head.get();
    for (int child :
        clause.grammar().children(from, "det", "nummod", "amod", "compound", "advmod")) {
      from = Math.min(from, child);
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= head.get(); i++) {
      Token token = clause.token(i);
      boolean apart = i > from && clause.token(i - 1).span().end() < token.span().start();
      String word =
          i == from && !token.isNoun() ? token.word().toLowerCase(Locale.ROOT) : token.word();
      text.append(apart ? " " : "").append(word);
    }
    return text.toString();
  }

  /** Whether somebody only says that it is so. */
  private boolean reported(Clause clause, int trigger) {
    int at = trigger;
    for (int i = 0; i < FAR && clause.head(at) != Grammar.NONE; i++) {
      int head = clause.head(at);
      if (clause.relation(at).equals("ccomp")
          && words.get("@diplomacy").contains(clause.lemma(head))) {
        return true;
      }
      at = head;
    }
    return false;
  }
}
