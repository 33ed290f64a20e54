package dev.dyad.parser.statement;

import dev.dyad.contract.article.CodedEvent;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.article.Statement;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ties statements to the meetings in which they were made. */
public final class StatementPlacer {
  private static final Set<Mode> TALKS =
      Set.of(Mode.MEET, Mode.VISIT, Mode.PHONE, Mode.VIDEO, Mode.MULTILATERAL, Mode.MEDIATE);

  private final SayingLexicon lexicon = new SayingLexicon();

  /** The statements with their events, where one is known. */
  public List<Statement> place(
      AnalyzedText text, List<Statement> statements, List<CodedEvent> events) {
    List<CodedEvent> talks = events.stream().filter(StatementPlacer::isTalk).toList();
    if (talks.isEmpty()) {
      return statements;
    }
    return statements.stream().map(said -> placed(text, said, talks)).toList();
  }

  private Statement placed(AnalyzedText text, Statement said, List<CodedEvent> talks) {
    boolean inside = says(text, said, SayingLexicon.Cue.MEETING);
    boolean outside = says(text, said, SayingLexicon.Cue.ELSEWHERE);
    return talks.stream()
        .filter(talk -> tookPart(said, talk, inside))
        .filter(talk -> inside || !outside)
        .min((a, b) -> Integer.compare(distance(said, a), distance(said, b)))
        .filter(talk -> distance(said, talk) < Integer.MAX_VALUE)
        .map(talk -> in(said, talk))
        .orElse(said);
  }

  private static boolean isTalk(CodedEvent event) {
    return event.type() == EventType.CONSULT
        && event.status() == Status.OCCURRED
        && event.mode() != null
        && TALKS.contains(event.mode());
  }

  /** Whether the speaker was there: by name, or for a party where the sentence speaks of talks. */
  private static boolean tookPart(Statement said, CodedEvent talk, boolean inside) {
    if (said.speaker() != null && talk.actors().contains(said.speaker())) {
      return true;
    }
    return inside
        && said.state() != null
        && (talk.source().contains(said.state()) || talk.target().contains(said.state()));
  }

  private boolean says(AnalyzedText text, Statement said, SayingLexicon.Cue cue) {
    Optional<Sentence> sentence =
        text.sentences().stream().filter(s -> s.span().start() == said.start()).findFirst();
    return sentence.isPresent()
        && sentence.get().tokens().stream().map(Token::lemma).anyMatch(l -> lexicon.is(cue, l));
  }

  /**
   * How far before a statement the event's nearest evidence stands; evidence after it counts not.
   */
  private static int distance(Statement said, CodedEvent talk) {
    int nearest = Integer.MAX_VALUE;
    for (Span evidence : talk.evidence()) {
      if (evidence.start() <= said.start()) {
        nearest = Math.min(nearest, said.start() - evidence.start());
      }
    }
    return nearest;
  }

  private static Statement in(Statement said, CodedEvent talk) {
    return new Statement(
        said.id(),
        said.speaker(),
        said.state(),
        said.start(),
        said.end(),
        said.quoted(),
        talk.id());
  }
}
