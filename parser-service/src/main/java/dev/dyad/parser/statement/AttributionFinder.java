package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
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
  /** "According to" governs less than a verb of saying. */
  private static final int ACCORDING = 3;

  /** The rank of an attribution that does not name who speaks. */
  private static final int UNNAMED = 30;

  private final SayingLexicon lexicon;
  private final SpeakerReader speakers;

  AttributionFinder(SayingLexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new SpeakerReader(lexicon);
  }

  /** The attributions of a sentence, that which governs it first. */
  List<Attribution> in(Sentence sentence, Cast cast) {
    if (!mayReport(sentence)) {
      return List.of();
    }
    Clauses clauses = new Clauses(sentence);
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.word().equalsIgnoreCase("according")) {
        according(sentence, token.index(), cast).ifPresent(found::add);
      } else if (token.isVerb()) {
        verb(sentence, clauses, token.index(), cast).ifPresent(found::add);
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

  private Optional<Attribution> verb(Sentence sentence, Clauses clauses, int at, Cast cast) {
    Optional<SayingVerb> verb =
        lexicon.verbs(sentence.token(at).lemma()).stream()
            .filter(v -> fits(v, sentence, clauses, at))
            .findFirst();
    if (verb.isEmpty() || !clauses.factual(at)) {
      return Optional.empty();
    }
    int kind = verb.get().kind() == SayingVerb.Kind.SAY ? 0 : 2;
    boolean inverted = clauses.subject(at) < 0 || clauses.subject(at) > at;
    Optional<Mention> beside =
        Neighbours.before(sentence, at, cast)
            .or(() -> inverted ? Neighbours.after(sentence, at, cast) : Optional.empty());
    if (beside.isPresent() && !clauses.passive(at)) {
      int head = beside.get().head();
      return Optional.of(
          new Attribution(at, head, Neighbours.joined(sentence, beside.get(), cast), kind));
    }
    int depth = clauses.depth(at);
    boolean relative = Clauses.subordinate(depth);
    int subject = clauses.passive(at) ? clauses.agent(at) : clauses.subject(at);
    if (relative || clauses.introduced(at)) {
      return deliverer(sentence, clauses, at, cast);
    }
    if (subject < 0) {
      return clauses.passive(at) && depth == 0 && addressed(sentence, clauses, at, cast)
          ? Optional.of(new Attribution(at, -1, List.of(), UNNAMED))
          : Optional.empty();
    }
    return Optional.of(
        new Attribution(
            at, subject, speakers.of(sentence, subject, cast), Math.min(depth, 5) * 4 + kind + 1));
  }

  /** Whether somebody is spoken to: "he was told to leave". */
  private boolean addressed(Sentence sentence, Clauses clauses, int at, Cast cast) {
    int subject = clauses.subject(at);
    return subject >= 0
        && lexicon.is(SayingLexicon.Cue.ADDRESSED, sentence.token(at).lemma())
        && cast.at(sentence.index(), subject)
            .filter(m -> m.kind() == MentionKind.PRONOUN || m.kind() == MentionKind.PERSON)
            .isPresent();
  }

  /** Who does something in the main clause and says something in one that depends on it. */
  private Optional<Attribution> deliverer(Sentence sentence, Clauses clauses, int at, Cast cast) {
    int subject = clauses.subject(at);
    if (subject < 0 || !sentence.token(subject).pos().startsWith("W")) {
      return Optional.empty();
    }
    int antecedent = clauses.antecedent(at);
    if (antecedent < 0 || clauses.agent(clauses.grammar().root()) != antecedent) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(at, antecedent, speakers.of(sentence, antecedent, cast), UNNAMED));
  }

  private boolean fits(SayingVerb verb, Sentence sentence, Clauses clauses, int at) {
    if (!verb.particle().isEmpty() && !followed(sentence, at, verb.particle())) {
      return false;
    }
    return switch (verb.kind()) {
      case SAY -> true;
      case CLAUSE -> clauses.hasClause(at) || quotes(sentence) || followed(sentence, at, "that");
      case LIGHT -> verb.takes(object(sentence, clauses, at));
      case NAMING ->
          !clauses.passive(at)
              && clauses.children(at, "compound:prt").isEmpty()
              && (!clauses.children(at, "xcomp", "ccomp").isEmpty()
                  || quotes(sentence)
                  || clauses.children(at, "obl", "obj", "dobj", "iobj", "advcl").size() > 1);
      case STANCE ->
          !verb.particle().equals("on")
              || !clauses.children(at, "xcomp", "ccomp", "advcl").isEmpty();
    };
  }

  private static @Nullable String object(Sentence sentence, Clauses clauses, int at) {
    return clauses.children(at, "obj", "dobj").stream()
        .map(child -> sentence.token(child).lemma().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  private static boolean quotes(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> "\"“”".contains(token.word()));
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
      Token token = sentence.token(i);
      if (token.pos().equals(",") || token.isVerb()) {
        break;
      }
      Optional<Mention> mention = cast.at(sentence.index(), i).filter(SpeakerReader::speaks);
      if (mention.isPresent()) {
        return Optional.of(
            new Attribution(at, mention.get().head(), List.of(mention.get()), ACCORDING));
      }
    }
    return Optional.empty();
  }
}
