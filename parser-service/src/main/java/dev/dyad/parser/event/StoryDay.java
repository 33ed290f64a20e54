package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.edtf.Precision;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Grammar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article tells of: what carries no date of its own happened on the day of the
 * lead's news ("on Tuesday"), which may lie before the day of the report, or on the day that its
 * paragraph has told of before.
 */
final class StoryDay {
  private static final int LEAD = 3;
  private static final int DAYS = 4;

  private final Dating day;
  private final Dating visit;
  private final Dating reported;
  private final VisitDates visits;
  private final AnalyzedText text;
  private final WordClasses words;
  private final Set<String> sequels;
  private final List<Candidate> fresh;

  private StoryDay(
      Dating day,
      Dating visit,
      Dating reported,
      VisitDates visits,
      AnalyzedText text,
      WordClasses words,
      List<Candidate> fresh) {
    this.day = day;
    this.visit = visit;
    this.reported = reported;
    this.visits = visits;
    this.text = text;
    this.words = words;
    this.sequels = words.get("@sequel");
    this.fresh = List.copyOf(fresh);
  }

  /** Finds it among what the lead reports; else it is the day of the report. */
  static StoryDay of(
      List<Candidate> candidates,
      Setting setting,
      AnalyzedText text,
      DateChooser dates,
      WordClasses words) {
    List<Candidate> fresh = new ArrayList<>();
    setting
        .reportedDay()
        .ifPresent(
            today ->
                candidates.stream()
                    .filter(c -> c.status() == Status.OCCURRED)
                    .filter(c -> c.dating().own() && !c.dating().aside())
                    .filter(c -> isFresh(c.dating().date(), today))
                    .forEach(fresh::add));
    Optional<Candidate> lead = fresh.stream().filter(c -> c.sentence() < LEAD).findFirst();
    Dating day =
        opening(setting, text, dates, words, false)
            .or(() -> lead.filter(c -> c.sentence() == 0).map(Candidate::dating))
            .or(() -> opening(setting, text, dates, words, true))
            .or(() -> lead.map(Candidate::dating))
            .map(Dating::loose)
            .orElseGet(setting::reported);
    Dating visit = lead.flatMap(c -> concluded(c, candidates)).orElse(day);
    VisitDates visits = new VisitDates(candidates, text, words);
    return new StoryDay(day, visit, setting.reported(), visits, text, words, fresh);
  }

  /** The day of what the first sentence tells, or of its being said. */
  private static Optional<Dating> opening(
      Setting setting, AnalyzedText text, DateChooser dates, WordClasses words, boolean said) {
    return text.sentences().stream()
        .findFirst()
        .map(sentence -> new Clause(sentence, words))
        .flatMap(
            clause ->
                tellers(clause).stream()
                    .filter(verb -> words.get("@diplomacy").contains(clause.lemma(verb)) == said)
                    .flatMap(verb -> dates.day(clause, verb).stream())
                    .findFirst())
        .filter(d -> setting.reportedDay().filter(today -> isFresh(d.date(), today)).isPresent());
  }

  /**
   * The main verb, and the one that says who tells of it: "…, the ministry said on Tuesday". Where
   * the parser took a noun for the main word, any verb may be the one.
   */
  private static List<Integer> tellers(Clause clause) {
    int root = clause.grammar().root();
    List<Integer> verbs = new ArrayList<>();
    if (root == Grammar.NONE) {
      return verbs;
    }
    if (!clause.token(root).isVerb()) {
      return IntStream.range(0, clause.sentence().tokens().size())
          .filter(token -> clause.token(token).pos().equals("VBD"))
          .boxed()
          .toList();
    }
    verbs.add(root);
    verbs.addAll(clause.grammar().children(root, "parataxis"));
    return verbs;
  }

  /** The whole of the visit whose end is the news; empty if its first day is not told. */
  private static Optional<Dating> concluded(Candidate lead, List<Candidate> candidates) {
    if (lead.mode() != Mode.VISIT || lead.phase() != Phase.END) {
      return Optional.empty();
    }
    List<Candidate> parts =
        candidates.stream()
            .filter(c -> c.mode() == Mode.VISIT && c.states().equals(lead.states()))
            .toList();
    return Optional.of(new Story(parts).dating().loose())
        .filter(d -> d.date() != null && d.date().isInterval());
  }

  private static boolean isFresh(@Nullable Edtf date, LocalDate today) {
    return date != null
        && !date.isInterval()
        && date.precision() == Precision.DAY
        && date.start().isPresent()
        && !date.start().get().isBefore(today.minusDays(DAYS))
        && !date.start().get().isAfter(today);
  }

  /**
   * A candidate with its date: its own, the story's (for what two do together, the whole visit that
   * has ended), or none for what is only planned.
   */
  Candidate date(Candidate candidate) {
    if (candidate.dating().own()) {
      return candidate;
    }
    Optional<Dating> hosted = visits.of(candidate);
    if (hosted.isPresent() || candidate.status() != Status.OCCURRED) {
      return candidate.dated(hosted.orElse(Dating.NONE));
    }
    if (isUpToNow(candidate)) {
      return candidate.dated(reported);
    }
    return candidate.dated(told(candidate).orElse(candidate.mutual() ? visit : day));
  }

  /** "India has meanwhile sent tents": by the day of the report, not that told before. */
  private boolean isUpToNow(Candidate candidate) {
    return candidate.sentence() > 0
        && Occasion.isPresentPerfect(
            new Clause(text.sentences().get(candidate.sentence()), words), candidate.trigger());
  }

  /** The day that the paragraph has told of last. */
  private Optional<Dating> told(Candidate candidate) {
    int paragraph = isSequel(candidate) ? -1 : paragraph(candidate);
    return fresh.stream()
        .filter(c -> c.sentence() < candidate.sentence())
        .filter(c -> paragraph < 0 || paragraph(c) == paragraph)
        .filter(c -> c.sentence() > 0 || Objects.equals(c.dating().date(), day.date()))
        .filter(c -> visit.equals(day) || c.mode() != Mode.VISIT)
        .reduce((earlier, later) -> later)
        .map(c -> c.dating().loose());
  }

  /** Whether a sentence goes on with what the one before tells: "the two then signed". */
  private boolean isSequel(Candidate candidate) {
    return text.sentences().get(candidate.sentence()).tokens().stream()
        .anyMatch(token -> sequels.contains(token.word().toLowerCase(Locale.ROOT)));
  }

  private int paragraph(Candidate candidate) {
    return text.sentences().get(candidate.sentence()).paragraph();
  }
}
