package dev.dyad.parser.statement;

import dev.dyad.contract.article.Actor;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides who speaks in a sentence and for which state. */
final class Speakers {
  private static final Set<String> PERSONAL = Set.of("he", "she");

  private final SayingLexicon lexicon;

  Speakers(SayingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Who speaks in a sentence; null if nobody does of whom a chronology takes note.
   *
   * @param found its attributions, that which governs it first
   * @param last who spoke last before it, null if nobody did
   */
  @Nullable Speech speech(
      Sentence sentence,
      List<Attribution> found,
      Cast cast,
      @Nullable Speech last,
      List<Sentence> sentences) {
    for (Attribution attribution : found) {
      if (attribution.speaker() < 0) {
        return last != null && sameParagraph(sentence, last, sentences)
            ? last.at(sentence.index())
            : null;
      }
      Token head = sentence.token(attribution.speaker());
      List<Mention> mentions = attribution.mentions();
      if (mentions.isEmpty()) {
        boolean voice =
            lexicon.is(SayingLexicon.Cue.VOICE, head.lemma())
                || lexicon.is(SayingLexicon.Cue.DOCUMENT, head.lemma());
        return voice && last != null ? last.at(sentence.index()) : null;
      }
      Mention first = mentions.getFirst();
      if (lexicon.is(SayingLexicon.Cue.ANONYMOUS, head.lemma())
          && first.actor() == null
          && !isPlural(sentence, first)) {
        return null;
      }
      Speech speech = of(sentence, first, mentions, cast, last, sentences);
      if (speech != null) {
        return speech;
      }
    }
    return null;
  }

  private @Nullable Speech of(
      Sentence sentence,
      Mention mention,
      List<Mention> all,
      Cast cast,
      @Nullable Speech last,
      List<Sentence> sentences) {
    boolean pronoun = mention.kind() == MentionKind.PRONOUN;
    String word = sentence.token(mention.head()).word().toLowerCase(Locale.ROOT);
    if (pronoun && last != null && sameParagraph(sentence, last, sentences)) {
      boolean personal = PERSONAL.contains(word);
      boolean neuter = word.equals("it");
      if ((personal && last.person()) || (neuter && !last.person())) {
        return last.at(sentence.index());
      }
    }
    if (pronoun && word.equals("it") && !isTopic(sentence, mention, cast, sentences)) {
      return null;
    }
    if (mention.kind() == MentionKind.OFFICE && mention.actor() == null && last != null) {
      Optional<Actor> holder = Optional.ofNullable(last.actor()).flatMap(cast::actor);
      String office = sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT);
      if (holder.filter(actor -> holds(actor, office)).isPresent()
          && isDefinite(sentence, mention)) {
        return last.at(sentence.index());
      }
    }
    boolean joint = all.size() > 1 || isPlural(sentence, mention);
    if (mention.states().isEmpty() && mention.actor() == null && !joint) {
      return null;
    }
    boolean person =
        switch (mention.kind()) {
          case PERSON, OFFICE -> true;
          case PRONOUN -> PERSONAL.contains(word);
          case GOVERNMENT, ORGANISATION, STATE, METONYM, NATIONALITY, GROUP, PLACE -> false;
        };
    return new Speech(
        sentence.index(),
        joint ? null : mention.actor(),
        joint ? common(all, cast, mention) : state(mention, cast),
        person);
  }

  /** Whether the sentence before is about the one that "it" is taken for. */
  private static boolean isTopic(
      Sentence sentence, Mention mention, Cast cast, List<Sentence> sentences) {
    if (sentence.index() == 0) {
      return false;
    }
    Sentence before = sentences.get(sentence.index() - 1);
    Clauses clauses = new Clauses(before);
    int subject = clauses.grammar().root() < 0 ? -1 : clauses.subject(clauses.grammar().root());
    return subject >= 0
        && cast.at(before.index(), subject)
            .filter(topic -> topic.kind() != MentionKind.PERSON)
            .filter(topic -> topic.states().equals(mention.states()))
            .isPresent();
  }

  private static boolean holds(Actor actor, String office) {
    return actor.role() != null && actor.role().toLowerCase(Locale.ROOT).contains(office);
  }

  private static boolean isDefinite(Sentence sentence, Mention mention) {
    return sentence.token(mention.first()).word().equalsIgnoreCase("the")
        || (mention.first() > 0
            && sentence.token(mention.first() - 1).word().equalsIgnoreCase("the"));
  }

  /** "The two leaders", "both ministers". */
  private static boolean isPlural(Sentence sentence, Mention mention) {
    boolean several = mention.kind() == MentionKind.GROUP;
    for (int i = mention.first(); i <= mention.last(); i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      several |= word.equals("two") || word.equals("both") || word.equals("three");
    }
    return several && sentence.token(mention.head()).pos().endsWith("S");
  }

  /** The state for which all of them speak, null if they speak for several. */
  private static @Nullable String common(List<Mention> all, Cast cast, Mention single) {
    if (all.size() < 2) {
      return null;
    }
    String state = state(single, cast);
    for (Mention mention : all) {
      String other = state(mention, cast);
      if (state == null || !state.equals(other)) {
        return null;
      }
    }
    return state;
  }

  private static boolean sameParagraph(Sentence sentence, Speech last, List<Sentence> sentences) {
    return sentences.get(last.sentence()).paragraph() == sentence.paragraph()
        && sentence.index() - last.sentence() <= 2;
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
