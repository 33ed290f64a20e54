package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the attributions of a sentence: verbs of saying with their subjects, "according to", and
 * whatever verb stands between a quotation and a name. What is said inside a quotation is not said
 * by the article.
 */
final class AttributionFinder {
  /** "According to" governs less than a verb of saying. */
  private static final int ACCORDING = 3;

  /** The rank of an attribution in a clause that only goes with the main one: "…, adding that". */
  private static final int ASIDE = 25;

  /** The rank of an attribution that does not name who speaks. */
  private static final int UNNAMED = 30;

  /** So many words may stand between "according to" and the name. */
  private static final int ACCORDING_REACH = 12;

  private final SayingLexicon lexicon;
  private final SayingFrame frame;
  private final SpeakerReader speakers;

  AttributionFinder(SayingLexicon lexicon) {
    this.lexicon = lexicon;
    this.frame = new SayingFrame(lexicon);
    this.speakers = new SpeakerReader(lexicon);
  }

  /** The attributions of a sentence, that which governs it first. */
  List<Attribution> in(Passage passage) {
    if (!mayReport(passage)) {
      return List.of();
    }
    List<Attribution> found = new ArrayList<>();
    for (Token token : passage.sentence().tokens()) {
      int at = token.index();
      Optional<Attribution> attribution =
          token.word().equalsIgnoreCase("according")
              ? according(passage, at)
              : token.isVerb() ? verb(passage, at).or(() -> beside(passage, at)) : Optional.empty();
      attribution.filter(a -> isOutside(passage, a)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Attribution::rank));
    return found;
  }

  private boolean mayReport(Passage passage) {
    return passage.quotes()
        || passage.sentence().tokens().stream()
            .anyMatch(
                token ->
                    token.word().equalsIgnoreCase("according")
                        || (token.isVerb() && !lexicon.verbs(token.lemma()).isEmpty()));
  }

  /** Whether the article says so, not somebody whom it quotes. */
  private static boolean isOutside(Passage passage, Attribution attribution) {
    int speaker = attribution.speaker() < 0 ? attribution.cue() : attribution.speaker();
    return passage.quotation(speaker).isEmpty();
  }

  private Optional<Attribution> verb(Passage passage, int at) {
    Clauses clauses = passage.clauses();
    Optional<SayingVerb> verb = frame.of(passage, at);
    if (verb.isEmpty() || !clauses.factual(at)) {
      return Optional.empty();
    }
    if (verb.get().kind() == SayingVerb.Kind.CITING) {
      return cited(passage, at);
    }
    int kind = verb.get().kind() == SayingVerb.Kind.SAY ? 0 : 2;
    boolean inverted = clauses.subject(at) < 0 || clauses.subject(at) > at;
    Optional<Mention> beside =
        Neighbours.before(passage, at)
            .or(() -> inverted ? Neighbours.after(passage, at) : Optional.empty());
    if (beside.isPresent() && !clauses.passive(at)) {
      return Optional.of(attribution(passage, at, beside.get(), kind));
    }
    int depth = clauses.depth(at);
    int subject = clauses.passive(at) ? clauses.agent(at) : clauses.subject(at);
    boolean participle = subject < 0 && passage.token(at).pos().equals("VBG");
    if (Clauses.subordinate(depth) || clauses.introduced(at) || participle) {
      return deliverer(passage, at).or(() -> aside(passage, at, verb.get().kind()));
    }
    if (subject < 0) {
      return clauses.passive(at) && depth == 0 && addressed(passage, at)
          ? Optional.of(new Attribution(at, -1, List.of(), UNNAMED))
          : Optional.empty();
    }
    return Optional.of(
        new Attribution(at, subject, of(passage, subject), Math.min(depth, 5) * 4 + kind + 1));
  }

  private static Attribution attribution(Passage passage, int at, Mention speaker, int rank) {
    return new Attribution(at, speaker.head(), Neighbours.joined(passage, speaker), rank);
  }

  /** Whatever stands between a quotation and a name reports it: "…," she laughed. */
  private static Optional<Attribution> beside(Passage passage, int at) {
    return Neighbours.before(passage, at)
        .filter(mention -> passage.followsQuotation(mention.first()))
        .or(() -> Neighbours.after(passage, at).filter(m -> passage.followsQuotation(at)))
        .map(mention -> attribution(passage, at, mention, 1));
  }

  /** Whom another quotes: "was quoted by the agency as saying", "the agency quoted him". */
  private Optional<Attribution> cited(Passage passage, int at) {
    Clauses clauses = passage.clauses();
    int speaker =
        clauses.passive(at)
            ? clauses.subject(at)
            : clauses.children(at, "obj", "dobj").stream().findFirst().orElse(-1);
    List<Mention> mentions = of(passage, speaker);
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(at, speaker, mentions, 0));
  }

  /** Whether somebody is spoken to: "he was told to leave". */
  private boolean addressed(Passage passage, int at) {
    int subject = passage.clauses().subject(at);
    return lexicon.is(SayingLexicon.Cue.ADDRESSED, passage.token(at).lemma())
        && passage
            .speaker(subject)
            .filter(m -> m.kind() == MentionKind.PRONOUN || m.kind() == MentionKind.PERSON)
            .isPresent();
  }

  /** Who does something in the main clause and says something in one that depends on it. */
  private Optional<Attribution> deliverer(Passage passage, int at) {
    Clauses clauses = passage.clauses();
    int subject = clauses.subject(at);
    if (subject < 0 || !passage.token(subject).pos().startsWith("W")) {
      return Optional.empty();
    }
    int antecedent = clauses.antecedent(at);
    boolean quoted = passage.followedByQuotation(at);
    if (antecedent < 0 || (!quoted && clauses.agent(clauses.grammar().root()) != antecedent)) {
      return Optional.empty();
    }
    return Optional.of(new Attribution(at, antecedent, of(passage, antecedent), UNNAMED));
  }

  /**
   * What goes with the main clause: "…, adding that"; what a text says: "a statement in which"; a
   * quotation in a relative clause.
   */
  private Optional<Attribution> aside(Passage passage, int at, SayingVerb.Kind kind) {
    Clauses clauses = passage.clauses();
    int own = clauses.subject(at);
    int noun = clauses.noun(at);
    boolean text = noun >= 0 && lexicon.is(SayingLexicon.Cue.DOCUMENT, passage.token(noun).lemma());
    List<Mention> mentions = text || passage.followedByQuotation(at) ? of(passage, own) : List.of();
    boolean tells =
        kind == SayingVerb.Kind.SAY || kind == SayingVerb.Kind.CLAUSE || passage.quotes();
    if (mentions.isEmpty() && (text || (tells && clauses.accompanies(at)))) {
      own = clauses.mainSubject();
      mentions = of(passage, own);
    }
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(at, own, mentions, ASIDE));
  }

  private List<Mention> of(Passage passage, int subject) {
    return subject < 0 ? List.of() : speakers.of(passage.sentence(), subject, passage.cast());
  }

  private static Optional<Attribution> according(Passage passage, int at) {
    if (!passage.word(at + 1).equals("to")) {
      return Optional.empty();
    }
    for (int i = at + 2; i < Math.min(at + 2 + ACCORDING_REACH, passage.size()); i++) {
      Token token = passage.token(i);
      if (token.pos().equals(",") || token.isVerb()) {
        break;
      }
      Optional<Mention> mention = passage.speaker(i);
      if (mention.isPresent()) {
        return Optional.of(
            new Attribution(at, mention.get().head(), List.of(mention.get()), ACCORDING));
      }
    }
    return Optional.empty();
  }
}
