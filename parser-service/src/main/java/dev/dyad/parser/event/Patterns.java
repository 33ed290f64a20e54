package dev.dyad.parser.event;

import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The patterns by their triggers. */
final class Patterns {
  private static final List<String> FILES =
      List.of("event/patterns-cooperation.tsv", "event/patterns-conflict.tsv");

  private final List<EventPattern> patterns;
  private final Map<WordKind, Map<String, List<EventPattern>>> index =
      new EnumMap<>(WordKind.class);

  private Patterns(List<EventPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (EventPattern pattern : patterns) {
      Map<String, List<EventPattern>> byLemma =
          index.computeIfAbsent(pattern.kind(), kind -> new HashMap<>());
      pattern
          .lemmas()
          .forEach(l -> byLemma.computeIfAbsent(l, k -> new ArrayList<>()).add(pattern));
    }
  }

  /** The patterns of the resources. */
  static Patterns load(CameoTable codes, WordClasses classes) {
    List<EventPattern> all = new ArrayList<>();
    for (String file : FILES) {
      for (LexiconRow row :
          Lexicon.read(file, "trigger", "needs", "roles", "code", "mode", "example").rows()) {
        all.add(EventPattern.of(row, codes, classes));
      }
    }
    return new Patterns(all);
  }

  /** Every pattern, in the order of the files. */
  List<EventPattern> patterns() {
    return patterns;
  }

  /** Whether a token can be the trigger of a pattern at all. */
  boolean knows(Sentence sentence, Token token) {
    return !candidates(sentence, token).isEmpty();
  }

  /** The patterns of a trigger that hold, what asks for most first; of equals, as in the file. */
  List<EventPattern> match(Frame frame) {
    Clause clause = frame.clause();
    return candidates(clause.sentence(), clause.token(frame.trigger())).stream()
        .filter(pattern -> pattern.matches(frame))
        .sorted(
            Comparator.comparing(EventPattern::negated)
                .thenComparing(pattern -> pattern.needs().size())
                .thenComparing(pattern -> !pattern.roles().joint())
                .reversed())
        .toList();
  }

  /** A compound written with a hyphen, "sit-in", has patterns of its own. */
  private List<EventPattern> candidates(Sentence sentence, Token token) {
    return WordKind.of(token)
        .map(kind -> index.getOrDefault(kind, Map.of()))
        .map(
            byLemma ->
                Hyphens.joined(sentence, token.index()).stream()
                    .filter(byLemma::containsKey)
                    .findFirst()
                    .map(byLemma::get)
                    .orElseGet(
                        () ->
                            byLemma.getOrDefault(
                                token.lemma().toLowerCase(Locale.ROOT), List.of())))
        .orElse(List.of());
  }
}
