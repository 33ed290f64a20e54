package dev.dyad.parser.statement;

import dev.dyad.parser.actor.Mention;
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

  /** So many words may stand between "according to" and the name. */
  private static final int ACCORDING_REACH = 12;

  private final SayingLexicon lexicon;
  private final VerbAttributions verbs;

  AttributionFinder(SayingLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new VerbAttributions(lexicon);
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
              : token.isVerb() ? verbs.at(passage, at) : Optional.empty();
      attribution.filter(a -> isOutside(passage, a)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      colon(passage).filter(a -> isOutside(passage, a)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Attribution::rank));
    return found;
  }

  /** What is wholly quoted, or holds no word of saying, need not be parsed. */
  private boolean mayReport(Passage passage) {
    if (passage.quotations().around(passage.sentence().span()).isPresent()) {
      return false;
    }
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

  /** Whose words follow a colon: "He has a new message: \"…\"". */
  private Optional<Attribution> colon(Passage passage) {
    for (int i = 1; i < passage.size() - 1; i++) {
      if (passage.word(i).equals(":") && passage.quotation(i + 1).isPresent()) {
        int subject = passage.clauses().mainSubject();
        List<Mention> mentions = subject < i ? verbs.of(passage, subject) : List.of();
        return mentions.isEmpty()
            ? Optional.empty()
            : Optional.of(new Attribution(i, subject, mentions, VerbAttributions.ASIDE));
      }
    }
    return Optional.empty();
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
