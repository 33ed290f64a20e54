package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Dates what is announced by the day on which a later clause says that it takes effect or arrives:
 * "Norland announced tariffs on Tuesday. They come into force on 1 July."
 */
final class Effects {
  /** How many sentences behind an announcement its first day is told, at most. */
  private static final int NEAR = 3;

  private final AnalyzedText text;
  private final DateChooser dates;
  private final WordClasses words;
  private final Modality modality;
  private final ObjectPhrase objects;
  private final Set<String> effects;
  private final Map<EventType, Set<String>> names;

  Effects(AnalyzedText text, DateChooser dates, WordClasses words) {
    this.text = text;
    this.dates = dates;
    this.words = words;
    this.modality = new Modality(words);
    this.objects = new ObjectPhrase(words);
    this.effects = words.words("@force|@begin|@deliver|@due");
    this.names =
        Map.of(
            EventType.SANCTION, words.words("@restriction|@sanction|@step"),
            EventType.CONCEDE, words.words("@restriction|@step"),
            EventType.AID, words.words("@aid|@goods|@arms|@delivery"));
  }

  /** The candidates with those days, without what only tells of them. */
  List<Candidate> date(List<Candidate> candidates) {
    List<Candidate> dated = new ArrayList<>(candidates);
    for (Sentence sentence : text.sentences()) {
      if (!mayTell(sentence, dated)) {
        continue;
      }
      Clause clause = new Clause(sentence, words);
      IntStream.range(0, sentence.tokens().size())
          .filter(
              verb -> clause.token(verb).isVerb() || words.get("@due").contains(clause.lemma(verb)))
          .forEach(verb -> date(dated, clause, verb));
    }
    return dated;
  }

  /** Most sentences tell nothing of this, and their grammar need not be parsed. */
  private boolean mayTell(Sentence sentence, List<Candidate> candidates) {
    return candidates.stream()
            .filter(c -> names.containsKey(c.type()))
            .anyMatch(c -> isNear(c, sentence.index()))
        && sentence.tokens().stream()
            .anyMatch(token -> effects.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private void date(List<Candidate> candidates, Clause clause, int verb) {
    boolean inForce = comesIntoForce(clause, verb);
    if (!inForce && !words.words("@begin|@deliver|@due").contains(clause.lemma(verb))) {
      return;
    }
    int sentence = clause.sentence().index();
    IntStream.range(0, candidates.size())
        .map(i -> candidates.size() - 1 - i)
        .filter(i -> names.containsKey(candidates.get(i).type()))
        .filter(i -> isBefore(candidates.get(i), sentence, verb))
        .filter(i -> isOf(clause, verb, candidates.get(i), inForce))
        .filter(i -> effective(clause, verb, candidates.get(i)).isPresent())
        .findFirst()
        .ifPresent(i -> replace(candidates, i, clause, verb));
  }

  private void replace(List<Candidate> candidates, int at, Clause clause, int verb) {
    effective(clause, verb, candidates.get(at)).ifPresent(c -> candidates.set(at, c));
    candidates.removeIf(c -> c.sentence() == clause.sentence().index() && c.trigger() == verb);
  }

  private static boolean isBefore(Candidate announced, int sentence, int verb) {
    return announced.sentence() == sentence
        ? announced.trigger() < verb
        : isNear(announced, sentence);
  }

  private static boolean isNear(Candidate announced, int sentence) {
    return announced.sentence() <= sentence && announced.sentence() >= sentence - NEAR;
  }

  private boolean comesIntoForce(Clause clause, int verb) {
    return clause.grammar().children(verb, "obj", "obl").stream()
        .anyMatch(noun -> words.get("@force").contains(clause.lemma(noun)));
  }

  /** Whether what takes effect is what was announced, by the word for it. */
  private boolean isOf(Clause clause, int verb, Candidate announced, boolean inForce) {
    if (announced.type() != EventType.AID
        && words.words("@deliver|@due").contains(clause.lemma(verb))) {
      return false;
    }
    boolean behind =
        clause.relation(verb).startsWith("acl")
            || clause.grammar().children(verb, "nsubj").stream()
                .anyMatch(subject -> clause.token(subject).pos().equals("WDT"));
    List<Integer> subjects =
        behind
            ? List.of(clause.head(verb))
            : clause.grammar().children(verb, "nsubj", "nsubj:pass");
    if (announced.sentence() == clause.sentence().index()) {
      return behind && inForce && clause.isAbove(announced.trigger(), verb);
    }
    return subjects.stream()
        .anyMatch(
            noun ->
                (names.getOrDefault(announced.type(), Set.of()).contains(clause.lemma(noun))
                        && objects.definite(clause, noun).isPresent())
                    || (inForce && words.get("@pronoun").contains(clause.lemma(noun))));
  }

  /** The event of its first day; empty if none is told, or it has been done on another. */
  private Optional<Candidate> effective(Clause clause, int verb, Candidate announced) {
    boolean ahead =
        modality.auxiliary(clause, verb, "@future")
            || modality.destined(clause, verb)
            || modality.infinitive(clause, verb)
            || words.get("@due").contains(clause.lemma(verb));
    Status status = ahead ? Status.PLANNED : Status.OCCURRED;
    return dates
        .find(clause, verb, status)
        .filter(Dating::own)
        .map(
            dating ->
                dates.isToCome(clause, verb, dating) || ahead
                    ? announced.effective(Status.PLANNED, dating)
                    : announced.effective(Status.OCCURRED, dating))
        .filter(c -> c.status() == Status.OCCURRED || isAnnounced(announced));
  }

  private boolean isAnnounced(Candidate candidate) {
    Clause clause = new Clause(text.sentences().get(candidate.sentence()), words);
    int trigger = candidate.trigger();
    int verb = clause.token(trigger).isVerb() ? trigger : clause.governor(trigger).orElse(trigger);
    return candidate.status() == Status.PLANNED
        || clause.lemma(verb).equals("announce")
        || modality.auxiliary(clause, verb, "@future")
        || modality.infinitive(clause, verb);
  }
}
