package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds the cast's mentions behind the subject of a verb of saying. */
final class SpeakerReader {
  private final SayingLexicon lexicon;

  SpeakerReader(SayingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Those for whom a subject stands: itself and what is joined to it, of a text its authors. */
  List<Mention> of(Sentence sentence, int subject, Cast cast) {
    List<Mention> found = new ArrayList<>();
    cast.at(sentence.index(), subject).filter(SpeakerReader::speaks).ifPresent(found::add);
    if (found.isEmpty()) {
      return below(sentence, subject, cast);
    }
    for (int joined : sentence.grammar().children(subject, "conj")) {
      cast.at(sentence.index(), joined)
          .filter(SpeakerReader::speaks)
          .filter(mention -> !found.contains(mention))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The author of a text ("a statement of the ministry"), the owner of a body ("his party"). */
  private List<Mention> below(Sentence sentence, int subject, Cast cast) {
    boolean text = lexicon.is(SayingLexicon.Cue.DOCUMENT, sentence.token(subject).lemma());
    boolean nameless = lexicon.is(SayingLexicon.Cue.ANONYMOUS, sentence.token(subject).lemma());
    if (nameless) {
      return List.of();
    }
    List<Integer> tokens = sentence.grammar().subtree(subject);
    return cast.in(sentence.index()).stream()
        .filter(mention -> tokens.contains(mention.head()))
        .filter(
            mention ->
                text
                    ? speaks(mention) && mention.kind() != MentionKind.PLACE
                    : mention.kind() == MentionKind.PRONOUN
                        && sentence.grammar().head(mention.head()) == subject
                        && lexicon.is(SayingLexicon.Cue.BODY, sentence.token(subject).lemma()))
        .limit(1)
        .toList();
  }

  /** Whether a mention is one of somebody who can say something. */
  static boolean speaks(Mention mention) {
    return mention.kind() != MentionKind.NATIONALITY;
  }
}
