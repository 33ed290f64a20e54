package dev.dyad.parser.statement;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.actor.Cast;
import dev.dyad.parser.actor.Mention;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence with what is known of it when its attributions are looked for.
 *
 * @param sentence the sentence
 * @param cast who acts in the article
 * @param quotations what is quoted in the article
 * @param lexicon the words by which statements are told
 */
record Passage(Sentence sentence, Cast cast, Quotations quotations, SayingLexicon lexicon) {
  /** A quotation that a verb introduces begins so many words behind it. */
  private static final int REACH = 5;

  /** A quotation that a verb follows ends so many words before it. */
  private static final int BEFORE = 12;

  /** Its clauses; the first call parses the sentence. */
  Clauses clauses() {
    return new Clauses(sentence, lexicon);
  }

  int index() {
    return sentence.index();
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** A word in small letters, empty outside the sentence. */
  String word(int at) {
    return at < 0 || at >= size() ? "" : token(at).word().toLowerCase(Locale.ROOT);
  }

  /** What the article writes in a place, in small letters. */
  String wordAt(Span span) {
    return quotations.text(span).toLowerCase(Locale.ROOT);
  }

  /** Whether a token is the 's of an owner. */
  boolean isPossessive(int at) {
    return at >= 0 && at < size() && token(at).pos().equals("POS");
  }

  /** The mention that covers a token, if it is one of somebody who can say something. */
  Optional<Mention> speaker(int at) {
    return at < 0 ? Optional.empty() : cast.at(sentence.index(), at).filter(SpeakerReader::speaks);
  }

  /** The quotation in which a token stands. */
  Optional<Span> quotation(int at) {
    return at < 0 ? Optional.empty() : quotations.around(token(at).span());
  }

  /** Whether anything is quoted in it. */
  boolean quotes() {
    return quotations.quoted(sentence.span()) > 0;
  }

  /** Whether a quotation of several words ends right before a token, a comma apart. */
  boolean followsQuotation(int at) {
    int before = at - 1;
    if (before > 0 && word(before).equals(",")) {
      before--;
    }
    return before >= 0 && quotations.closeWith(token(before).span());
  }

  /** Whether a quotation begins anywhere behind a verb. */
  boolean quotesBehind(int verb) {
    return quotations.quoted(new Span(token(verb).span().end(), sentence.span().end())) > 0;
  }

  /** Whether a quotation stands near a verb, its speaker and a short insertion apart. */
  boolean besideQuotation(int verb) {
    for (int i = Math.max(0, verb - BEFORE); i < verb; i++) {
      if (quotation(i).isPresent()) {
        return true;
      }
    }
    return followedByQuotation(verb);
  }

  /** Whether a quotation begins behind a verb, so many words on. */
  boolean followedByQuotation(int verb) {
    for (int i = verb + 1; i < Math.min(verb + 1 + REACH, size()); i++) {
      if (quotation(i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
