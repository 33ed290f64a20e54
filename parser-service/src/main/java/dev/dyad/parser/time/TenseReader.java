package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;

/** Reads from the verbs around an expression whether its day is past or to come. */
final class TenseReader {
  private static final int REACH_OF_CUES = 3;

  private final Cues cues;
  private final VerbTense verbs;

  TenseReader(Cues cues) {
    this.cues = cues;
    this.verbs = new VerbTense(cues);
  }

  /** The tense of the clause that an expression stands in. */
  Tense of(Sentence sentence, Span expression) {
    List<Token> tokens = sentence.tokens();
    int start = 0;
    while (start < tokens.size() && tokens.get(start).span().start() < expression.start()) {
      start++;
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH_OF_CUES); i--) {
      if (is(Cues.Cue.AHEAD, tokens.get(i))) {
        return Tense.FUTURE;
      }
      if (tokens.get(i).isVerb()) {
        break;
      }
    }
    if (start > 0 && is(Cues.Cue.BACK, tokens.get(start - 1))) {
      return Tense.PAST;
    }
    for (int i = start - 1; i >= 0; i--) {
      if (isPredicate(tokens, i)) {
        return beside(tokens, i, start, verbs.tense(tokens, i));
      }
      if (tokens.get(i).word().matches("[;:]")) {
        break;
      }
    }
    for (int i = start; i < tokens.size(); i++) {
      if (isPredicate(tokens, i) && !expression.covers(tokens.get(i).span())) {
        return verbs.tense(tokens, i);
      }
    }
    return Tense.UNKNOWN;
  }

  /** The tense of an expression whose verb is known, by the preposition before the expression. */
  private Tense beside(List<Token> tokens, int verb, int start, Tense tense) {
    Token preposition = tokens.get(start - 1);
    Token predicate = tokens.get(verb);
    if (tense == Tense.UNKNOWN && preposition.word().matches("(?i)until|till|through|by")) {
      return Tense.FUTURE;
    }
    if (tense != Tense.PAST || preposition.isVerb()) {
      return tense;
    }
    if (is(Cues.Cue.SCHEDULED, predicate) && preposition.word().matches("(?i)for|until|till|to")) {
      boolean dropped =
          tokens.subList(Math.max(0, verb - REACH_OF_CUES), verb).stream()
              .anyMatch(token -> token.word().equals("had"));
      return dropped ? Tense.INTENDED : Tense.FUTURE;
    }
    if (is(Cues.Cue.INVITATION, predicate) && start - verb > 2 && preposition.pos().equals("IN")) {
      return Tense.FUTURE;
    }
    if (is(Cues.Cue.OPENING, preposition)) {
      return predicate.pos().equals("VB") ? Tense.FUTURE : Tense.UNKNOWN;
    }
    return tense;
  }

  private boolean isPredicate(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.isVerb() || token.pos().equals("MD")) {
      boolean modifier =
          (token.pos().equals("VBN") || token.pos().equals("VBG"))
              && at + 1 < tokens.size()
              && tokens.get(at + 1).isNoun();
      return !modifier;
    }
    return token.pos().startsWith("JJ") && is(Cues.Cue.FUTURE, token);
  }

  private boolean is(Cues.Cue cue, Token token) {
    return cues.is(cue, token);
  }
}
