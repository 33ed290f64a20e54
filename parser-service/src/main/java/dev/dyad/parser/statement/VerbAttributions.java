package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import java.util.List;
import java.util.Optional;

/**
 * Finds who says something by a verb: its subject, agent or antecedent, or who stands beside it.
 */
final class VerbAttributions {
  /** The rank of an attribution in a clause that only goes with the main one: "…, adding that". */
  static final int ASIDE = 25;

  /** The rank of an attribution that does not name who speaks. */
  private static final int UNNAMED = 30;

  private final SayingLexicon lexicon;
  private final SayingFrame frame;
  private final SpeakerReader speakers;

  VerbAttributions(SayingLexicon lexicon) {
    this.lexicon = lexicon;
    this.frame = new SayingFrame(lexicon);
    this.speakers = new SpeakerReader(lexicon);
  }

  /** Who says something by the verb at a token, empty if nobody does. */
  Optional<Attribution> at(Passage passage, int at) {
    return verb(passage, at).or(() -> beside(passage, at));
  }

  private Optional<Attribution> verb(Passage passage, int at) {
    Optional<SayingVerb> verb = frame.of(passage, at);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Clauses clauses = passage.clauses();
    if (!clauses.factual(at)) {
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

  /** Those for whom a subject stands, none if there is no subject. */
  List<Mention> of(Passage passage, int subject) {
    return subject < 0 ? List.of() : speakers.of(passage.sentence(), subject, passage.cast());
  }
}
