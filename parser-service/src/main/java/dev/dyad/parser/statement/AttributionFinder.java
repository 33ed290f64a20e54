package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of a sentence: verbs of saying with their subjects, "according to". */
final class AttributionFinder {
  private static final int ACCORDING = 3;

  private final SayingLexicon lexicon;

  AttributionFinder(SayingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The attributions of a sentence, that which governs it first. */
  List<Attribution> in(Sentence sentence, Cast cast) {
    if (!mayReport(sentence)) {
      return List.of();
    }
    Clauses clauses = new Clauses(sentence);
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        verb(sentence, clauses, token, cast).ifPresent(found::add);
      } else if (token.word().equalsIgnoreCase("according")) {
        according(sentence, token.index(), cast).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(Attribution::rank));
    return found;
  }

  private boolean mayReport(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if ((token.isVerb() && !lexicon.verbs(token.lemma()).isEmpty())
          || token.word().equalsIgnoreCase("according")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> verb(Sentence sentence, Clauses clauses, Token token, Cast cast) {
    Optional<SayingVerb> verb =
        lexicon.verbs(token.lemma()).stream()
            .filter(v -> fits(v, sentence, clauses, token.index()))
            .findFirst();
    if (verb.isEmpty() || !clauses.factual(token.index())) {
      return Optional.empty();
    }
    int depth = clauses.depth(token.index());
    if (Clauses.subordinate(depth)) {
      return Optional.empty();
    }
    int subject =
        clauses.passive(token.index())
            ? clauses.agent(token.index())
            : clauses.subject(token.index());
    if (subject < 0) {
      return Optional.empty();
    }
    int rank = depth * 4 + (verb.get().kind() == SayingVerb.Kind.SAY ? 0 : 2);
    return Optional.of(
        new Attribution(token.index(), subject, speaker(sentence, subject, cast), rank));
  }

  private boolean fits(SayingVerb verb, Sentence sentence, Clauses clauses, int at) {
    if (!verb.particle().isEmpty() && !followed(sentence, at, verb.particle())) {
      return false;
    }
    String object =
        clauses.children(at, "obj", "dobj").stream()
            .map(child -> sentence.token(child).lemma().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse(null);
    return switch (verb.kind()) {
      case SAY -> true;
      case LIGHT -> verb.takes(object);
      case NAMING ->
          !clauses.children(at, "xcomp", "ccomp").isEmpty()
              || clauses.children(at, "obj", "dobj", "iobj").size() > 1
              || sentence.tokens().stream().anyMatch(t -> t.pos().equals("``"))
              || clauses.children(at, "obl", "obj", "advcl").size() > 1;
      case STANCE ->
          !verb.particle().equals("on")
              || !clauses.children(at, "xcomp", "ccomp", "advcl").isEmpty();
    };
  }

  private static boolean followed(Sentence sentence, int at, String particle) {
    for (int i = at + 1; i < Math.min(at + 4, sentence.tokens().size()); i++) {
      if (sentence.token(i).word().equalsIgnoreCase(particle)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> according(Sentence sentence, int at, Cast cast) {
    if (at + 2 >= sentence.tokens().size()
        || !sentence.token(at + 1).word().equalsIgnoreCase("to")) {
      return Optional.empty();
    }
    for (int i = at + 2; i < Math.min(at + 14, sentence.tokens().size()); i++) {
      if (sentence.token(i).pos().equals(",")) {
        break;
      }
      Mention mention = speaker(sentence, i, cast);
      if (mention != null) {
        return Optional.of(new Attribution(at, i, mention, ACCORDING));
      }
      if (sentence.token(i).isVerb()) {
        break;
      }
    }
    return Optional.of(new Attribution(at, at + 2, null, ACCORDING));
  }

  /** The mention that a token stands for as a speaker; of a document, its author. */
  private @Nullable Mention speaker(Sentence sentence, int token, Cast cast) {
    Token head = sentence.token(token);
    if (lexicon.is(SayingLexicon.Cue.DOCUMENT, head.lemma())) {
      List<Integer> below = sentence.grammar().subtree(token);
      return cast.in(sentence.index()).stream()
          .filter(mention -> below.contains(mention.head()) && Speakers.speaks(mention))
          .findFirst()
          .orElse(null);
    }
    Mention own = cast.at(sentence.index(), token).orElse(null);
    return own != null && Speakers.speaks(own) ? own : null;
  }
}
