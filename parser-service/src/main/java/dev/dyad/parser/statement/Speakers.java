package dev.dyad.parser.statement;

import dev.dyad.contract.article.Actor;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides who speaks in a sentence and for which state. */
final class Speakers {
  private final SayingLexicon lexicon;
  private final BackReferences references;

  Speakers(SayingLexicon lexicon, BackReferences references) {
    this.lexicon = lexicon;
    this.references = references;
  }

  /**
   * Who speaks in a sentence; null if nobody does of whom a chronology takes note.
   *
   * @param found its attributions, that which governs it first
   * @param last who spoke last before it, null if nobody did
   */
  @Nullable Speech speech(Passage passage, List<Attribution> found, @Nullable Speech last) {
    for (Attribution attribution : found) {
      Speech speech = null;
      if (attribution.speaker() < 0) {
        return last != null && references.sameParagraph(passage, last)
            ? last.at(passage.index())
            : null;
      } else if (attribution.mentions().isEmpty()) {
        speech = unnamed(passage, attribution.speaker(), last);
      } else if (!isNameless(passage, attribution)) {
        speech = of(passage, attribution.mentions(), last);
      }
      if (speech != null) {
        return speech;
      }
    }
    return null;
  }

  /** A speaker whom no mention names: the voice of who spoke last, or that one described. */
  private @Nullable Speech unnamed(Passage passage, int head, @Nullable Speech last) {
    String lemma = passage.token(head).lemma();
    boolean voice =
        lexicon.is(SayingLexicon.Cue.VOICE, lemma) || lexicon.is(SayingLexicon.Cue.DOCUMENT, lemma);
    return last != null && (voice || references.describes(passage, head, last))
        ? last.at(passage.index())
        : null;
  }

  private boolean isNameless(Passage passage, Attribution attribution) {
    Mention first = attribution.mentions().getFirst();
    return lexicon.is(SayingLexicon.Cue.ANONYMOUS, passage.token(attribution.speaker()).lemma())
        && first.actor() == null
        && !isPlural(passage, first);
  }

  private @Nullable Speech of(Passage passage, List<Mention> all, @Nullable Speech last) {
    Mention mention = all.getFirst();
    if (last != null && references.means(passage, mention, last)) {
      return last.at(passage.index());
    }
    String word = passage.word(mention.head());
    if (mention.kind() == MentionKind.PRONOUN
        && word.equals("it")
        && !references.isTopic(passage, mention)) {
      return null;
    }
    boolean joint = areSeveral(all) || isPlural(passage, mention);
    if (mention.states().isEmpty() && mention.actor() == null && !joint) {
      return null;
    }
    boolean person =
        switch (mention.kind()) {
          case PERSON, OFFICE -> true;
          case PRONOUN -> BackReferences.isPersonal(word);
          case GOVERNMENT, ORGANISATION, STATE, METONYM, NATIONALITY, GROUP, PLACE -> false;
        };
    return new Speech(
        passage.index(),
        joint ? null : passage.cast().speaker(mention).map(Actor::id).orElse(null),
        joint ? common(all, passage.cast()) : state(mention, passage.cast()),
        person);
  }

  /** Whether mentions joined by "and" are of more than one actor. */
  private static boolean areSeveral(List<Mention> all) {
    String actor = all.getFirst().actor();
    return all.stream()
        .anyMatch(m -> m != all.getFirst() && (actor == null || !actor.equals(m.actor())));
  }

  /** "The two leaders", "both ministers". */
  private static boolean isPlural(Passage passage, Mention mention) {
    boolean several = mention.kind() == MentionKind.GROUP;
    for (int i = mention.first(); i <= mention.last(); i++) {
      String word = passage.word(i);
      several |= word.equals("two") || word.equals("both") || word.equals("three");
    }
    return several && passage.token(mention.head()).pos().endsWith("S");
  }

  /** The state for which all of them speak, null if they speak for several. */
  private static @Nullable String common(List<Mention> all, Cast cast) {
    String state = state(all.getFirst(), cast);
    boolean same =
        all.size() > 1 && all.stream().allMatch(m -> state != null && state.equals(state(m, cast)));
    return same ? state : null;
  }

  /** The state that a mention speaks for, null if it speaks for several or for none. */
  static @Nullable String state(Mention mention, Cast cast) {
    List<String> states = mention.states();
    if (states.size() == 1) {
      return states.getFirst();
    }
    return Optional.ofNullable(mention.actor()).flatMap(cast::actor).map(Actor::state).orElse(null);
  }
}
