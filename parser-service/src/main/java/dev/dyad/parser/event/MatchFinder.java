package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.parser.event.PartyReader.Parties;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of a sentence that report events, outside quotation marks, and their patterns.
 */
final class MatchFinder {
  private static final Set<EventType> FIGURES =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN);

  private final Patterns patterns;
  private final WordClasses words;
  private final PartyReader parties;
  private final ContentJudge contents;

  MatchFinder(Patterns patterns, WordClasses words, PartyReader parties) {
    this.patterns = patterns;
    this.words = words;
    this.parties = parties;
    this.contents = new ContentJudge(words);
  }

  /** The matches of a sentence in the order of their triggers, without what is only content. */
  List<Match> find(Sentence sentence) {
    List<Token> triggers = triggers(sentence);
    if (triggers.isEmpty()) {
      return List.of();
    }
    Clause clause = new Clause(sentence, words);
    List<Match> matches =
        triggers.stream()
            .flatMap(trigger -> match(new Frame(clause, trigger.index())).stream())
            .toList();
    boolean pastime = pastime(clause);
    return matches.stream()
        .filter(match -> !(pastime && FIGURES.contains(match.pattern().code().type())))
        .filter(match -> !contents.isContent(match, matches))
        .toList();
  }

  /** Whether a sentence tells of a game or a work of art, where attacks are figures of speech. */
  private boolean pastime(Clause clause) {
    Set<String> pastimes = words.get("@pastime");
    return clause.sentence().tokens().stream()
        .map(Token::index)
        .anyMatch(
            i ->
                pastimes.contains(clause.lemma(i))
                    || (i > 0 && pastimes.contains(clause.lemma(i - 1) + " " + clause.lemma(i)))
                    || Hyphens.joined(clause.sentence(), i).stream().anyMatch(pastimes::contains));
  }

  private List<Token> triggers(Sentence sentence) {
    List<Token> triggers = new ArrayList<>();
    boolean quoted = false;
    for (Token token : sentence.tokens()) {
      if (token.pos().equals("``") || token.pos().equals("''")) {
        quoted = token.pos().equals("``") || (token.word().equals("\"") && !quoted);
      } else if (!quoted && patterns.knows(sentence, token)) {
        triggers.add(token);
      }
    }
    return triggers;
  }

  /**
   * The most particular pattern that holds; if its parties are not there, another of the same type,
   * or one of what two do together, so that "Kenya and Ghana vowed" needs no object.
   */
  private Optional<Match> match(Frame frame) {
    List<EventPattern> holding = patterns.match(frame);
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    EventPattern best = holding.getFirst();
    Optional<Parties> found = parties.read(frame, best);
    if (found.isEmpty()) {
      for (EventPattern other : holding.subList(1, holding.size())) {
        boolean mutual = other.roles().mutual() && !best.roles().mutual();
        if (mutual || akin(best, other)) {
          Optional<Parties> both = parties.read(frame, other);
          if (both.isPresent() && (!mutual || both.get().assumed() == 0)) {
            return Optional.of(new Match(frame, other, both));
          }
        }
      }
    }
    return Optional.of(new Match(frame, best, found));
  }

  private static boolean akin(EventPattern best, EventPattern other) {
    return other.code().type() == best.code().type()
        && other.roles().strict()
        && other.negated() == best.negated();
  }
}
