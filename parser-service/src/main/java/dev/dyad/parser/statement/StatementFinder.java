package dev.dyad.parser.statement;

import dev.dyad.contract.article.Statement;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.AnalyzedText;
import dev.dyad.parser.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that report what somebody said. */
public final class StatementFinder {
  /** A position is told by one of so many words behind the state that holds it. */
  private static final int POSITION = 4;

  private final SayingLexicon lexicon = new SayingLexicon();
  private final AttributionFinder attributions = new AttributionFinder(lexicon);

  /** Finds the statements of one article, in order; none is tied to an event yet. */
  public List<Statement> find(AnalyzedText text, Cast cast) {
    Quotations quotations = new Quotations(text.body(), text.paragraphs());
    List<Sentence> sentences = text.sentences();
    @Nullable Speech[] said = new Speech[sentences.size()];
    boolean[] attributed = new boolean[sentences.size()];
    Speakers speakers = new Speakers(lexicon, new BackReferences(lexicon, sentences));
    Speech last = null;
    for (Sentence sentence : sentences) {
      int i = sentence.index();
      Passage passage = new Passage(sentence, cast, quotations, lexicon);
      List<Attribution> found = attributions.in(passage);
      attributed[i] = !found.isEmpty();
      said[i] = speakers.speech(passage, found, last);
      if (said[i] == null && !attributed[i]) {
        said[i] = goingOn(sentence, cast, last, sentences);
      }
      if (said[i] != null) {
        last = said[i];
      }
    }
    new Continuations(sentences, quotations, said, attributed).fill();
    return statements(sentences, said, quotations);
  }

  /** A sentence that goes on with the position of the state for which somebody just spoke. */
  private @Nullable Speech goingOn(
      Sentence sentence, Cast cast, @Nullable Speech last, List<Sentence> sentences) {
    String state = last == null ? null : last.state();
    if (last == null
        || state == null
        || sentence.paragraph() - sentences.get(last.sentence()).paragraph() > 1) {
      return null;
    }
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == MentionKind.STATE || m.kind() == MentionKind.METONYM)
        .filter(m -> m.first() <= 1 && isWilling(sentence, m.last() + 1))
        .filter(m -> state.equals(Speakers.state(m, cast)))
        .map(m -> last.at(sentence.index()))
        .findFirst()
        .orElse(null);
  }

  /** Whether a position follows: "is willing", "stands ready", "highly appreciates". */
  private boolean isWilling(Sentence sentence, int from) {
    boolean present = false;
    for (int i = from; i < Math.min(from + POSITION, sentence.tokens().size()); i++) {
      String pos = sentence.token(i).pos();
      present |= pos.equals("VBZ") || pos.equals("VBP");
      if (present && lexicon.is(SayingLexicon.Cue.WILLING, sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static List<Statement> statements(
      List<Sentence> sentences, @Nullable Speech[] said, Quotations quotations) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Speech speech = said[sentence.index()];
      if (speech != null) {
        statements.add(
            new Statement(
                "s" + (statements.size() + 1),
                speech.actor(),
                speech.state(),
                sentence.span().start(),
                sentence.span().end(),
                quotations.quoted(sentence.span()) > 0,
                null));
      }
    }
    return statements;
  }
}
