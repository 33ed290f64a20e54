package dev.dyad.parser.statement;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a verb reports speech where it stands: by its particle, object and clauses. */
final class SayingFrame {
  /** A particle stands so near behind its verb. */
  private static final int NEAR = 3;

  private final SayingLexicon lexicon;

  SayingFrame(SayingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** As what a verb reports speech, empty if it does not. */
  Optional<SayingVerb> of(Passage passage, int at) {
    return lexicon.verbs(passage.token(at).lemma()).stream()
        .filter(verb -> fits(verb, passage, at))
        .findFirst();
  }

  private boolean fits(SayingVerb verb, Passage passage, int at) {
    if (!verb.particle().isEmpty() && !followed(passage, at, verb.particle())) {
      return false;
    }
    Clauses clauses = passage.clauses();
    return switch (verb.kind()) {
      case SAY -> true;
      case CLAUSE ->
          clauses.hasClause(at) || passage.besideQuotation(at) || introducesThat(passage, at);
      case LIGHT -> verb.takes(object(passage, at));
      case NAMING ->
          !clauses.passive(at)
              && clauses.children(at, "compound:prt").isEmpty()
              && (!clauses.children(at, "xcomp", "ccomp").isEmpty()
                  || passage.quotes()
                  || clauses.children(at, "obl", "obj", "dobj", "iobj", "advcl").size() > 1);
      case CITING -> passage.quotes() || saying(passage, at);
      case TEXT -> text(passage, at);
      case STANCE -> verb.takes(object(passage, at));
      case URGING -> !clauses.children(at, "xcomp", "ccomp", "advcl").isEmpty();
    };
  }

  private static boolean introducesThat(Passage passage, int at) {
    for (int i = at + 1; i <= Math.min(at + NEAR, passage.size() - 1); i++) {
      if (passage.word(i).equals("that") && passage.token(i).pos().equals("IN")) {
        return !passage.word(i - 1).equals("at");
      }
    }
    return false;
  }

  private static @Nullable String object(Passage passage, int at) {
    return passage.clauses().children(at, "obj", "dobj").stream()
        .map(child -> passage.token(child).lemma().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  /** "As saying" stands behind a verb that cites. */
  private static boolean saying(Passage passage, int at) {
    for (int i = at + 1; i < passage.size() - 1; i++) {
      if (passage.word(i).equals("as") && passage.token(i + 1).pos().equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is what reads so: "the statement reads". */
  private boolean text(Passage passage, int at) {
    int subject = passage.clauses().subject(at);
    return subject >= 0
        && lexicon.is(SayingLexicon.Cue.DOCUMENT, passage.token(subject).lemma())
        && (passage.quotes() || passage.clauses().hasClause(at));
  }

  private static boolean followed(Passage passage, int at, String particle) {
    for (int i = at + 1; i <= Math.min(at + NEAR, passage.size() - 1); i++) {
      if (passage.word(i).equals(particle)) {
        return true;
      }
    }
    return false;
  }
}
