package dev.dyad.parser.statement;

import dev.dyad.contract.article.Actor;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.actor.MentionKind;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells when a pronoun, a bare office or a description means the one who spoke last. */
final class BackReferences {
  private static final Set<String> PERSONAL = Set.of("he", "she");

  /** So many sentences after who spoke last a pronoun still means them. */
  private static final int REACH = 2;

  private final SayingLexicon lexicon;
  private final List<Sentence> sentences;

  BackReferences(SayingLexicon lexicon, List<Sentence> sentences) {
    this.lexicon = lexicon;
    this.sentences = sentences;
  }

  static boolean isPersonal(String word) {
    return PERSONAL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a mention of a speaker means the one who spoke last. */
  boolean means(Passage passage, Mention mention, Speech last) {
    return switch (mention.kind()) {
      case PRONOUN -> pronoun(passage, mention, last);
      case OFFICE -> mention.actor() == null && office(passage, mention, last);
      default -> false;
    };
  }

  private boolean pronoun(Passage passage, Mention mention, Speech last) {
    boolean personal = isPersonal(passage.word(mention.head()));
    boolean neuter = passage.word(mention.head()).equals("it");
    boolean near = sameParagraph(passage, last) && passage.index() - last.sentence() <= REACH;
    if (near && ((personal && last.person()) || (neuter && !last.person()))) {
      return true;
    }
    return personal && last.person() && follows(passage, last) && isNewer(passage, mention, last);
  }

  /**
   * Whether the one whom a pronoun is taken for has been mentioned since the last speech only in it
   * or by who is quoted here, and the pronoun suits the last speaker better.
   */
  private static boolean isNewer(Passage passage, Mention pronoun, Speech last) {
    String other = pronoun.actor();
    if (passage.quotation(0).isEmpty() || last.actor() == null) {
      return false;
    }
    boolean hidden =
        other == null
            || passage.cast().mentions().stream()
                .filter(mention -> other.equals(mention.actor()))
                .filter(mention -> mention.sentence() > last.sentence())
                .filter(mention -> mention.span().end() <= pronoun.span().start())
                .allMatch(mention -> passage.quotations().around(mention.span()).isPresent());
    return hidden && suits(passage, pronoun, last.actor()) > suits(passage, pronoun, other);
  }

  /** How often the text calls an actor by the same pronoun more than by the other. */
  private static int suits(Passage passage, Mention pronoun, @Nullable String actor) {
    String word = passage.word(pronoun.head());
    int suits = 0;
    for (Mention mention : passage.cast().mentions()) {
      if (!mention.equals(pronoun)
          && mention.kind() == MentionKind.PRONOUN
          && mention.actor() != null
          && mention.actor().equals(actor)) {
        String called = passage.wordAt(mention.span());
        suits += called.equals(word) ? 1 : isPersonal(called) ? -1 : 0;
      }
    }
    return suits;
  }

  private boolean office(Passage passage, Mention mention, Speech last) {
    Optional<Actor> holder = Optional.ofNullable(last.actor()).flatMap(passage.cast()::actor);
    if (holder.isEmpty() || !isDefinite(passage, mention.first())) {
      return false;
    }
    @Nullable String role = holder.get().role();
    return role == null
        ? passage.quotes() && last.person() && follows(passage, last)
        : role.toLowerCase(Locale.ROOT)
            .contains(passage.token(mention.head()).lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a description that names nobody means the last speaker: "the retired engineer". */
  boolean describes(Passage passage, int head, Speech last) {
    Token noun = passage.token(head);
    return passage.quotes()
        && last.person()
        && follows(passage, last)
        && noun.pos().equals("NN")
        && !lexicon.is(SayingLexicon.Cue.ANONYMOUS, noun.lemma())
        && passage.sentence().grammar().children(head, "det", "nmod:poss").stream()
            .anyMatch(child -> isDefinite(passage, child) || !isArticle(passage, child));
  }

  private static boolean isArticle(Passage passage, int at) {
    return passage.token(at).pos().equals("DT");
  }

  private static boolean isDefinite(Passage passage, int first) {
    return passage.word(first).equals("the") || passage.word(first - 1).equals("the");
  }

  /** Whether the sentence before is about the one that "it" is taken for. */
  boolean isTopic(Passage passage, Mention mention) {
    if (passage.index() == 0) {
      return false;
    }
    Sentence before = sentences.get(passage.index() - 1);
    int subject = new Clauses(before, lexicon).mainSubject();
    return subject >= 0
        && passage
            .cast()
            .at(before.index(), subject)
            .filter(topic -> topic.kind() != MentionKind.PERSON)
            .filter(topic -> topic.states().equals(mention.states()))
            .isPresent();
  }

  /** Whether a sentence stands in the same paragraph as what was said last. */
  boolean sameParagraph(Passage passage, Speech last) {
    return distance(passage, last) == 0;
  }

  private boolean follows(Passage passage, Speech last) {
    return distance(passage, last) <= 1;
  }

  private int distance(Passage passage, Speech last) {
    return passage.sentence().paragraph() - sentences.get(last.sentence()).paragraph();
  }
}
