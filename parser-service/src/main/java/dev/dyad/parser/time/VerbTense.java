package dev.dyad.parser.time;

import dev.dyad.parser.text.Token;
import java.util.List;

/** Reads the tense of a verb from its form, its auxiliaries and the word that governs it. */
final class VerbTense {
  private static final int REACH_OF_AUXILIARIES = 6;

  private final Cues cues;

  VerbTense(Cues cues) {
    this.cues = cues;
  }

  /** The tense of the token, a verb or what stands for one: "the talks due on Monday". */
  Tense tense(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return switch (token.pos()) {
      case "MD" -> is(Cues.Cue.MODAL, token) ? modal(tokens, verb) : Tense.UNKNOWN;
      case "VBD" -> Tense.PAST;
      case "VB" -> infinitive(tokens, verb);
      case "VBN" -> participle(tokens, verb);
      case "VBG" -> progressive(tokens, verb);
      case "VBZ", "VBP" -> present(tokens, verb);
      default -> is(Cues.Cue.FUTURE, token) ? Tense.FUTURE : Tense.UNKNOWN;
    };
  }

  /** "Would have met" is past, "will have met" is not. */
  private Tense modal(List<Token> tokens, int modal) {
    boolean perfect =
        modal + 1 < tokens.size()
            && tokens.get(modal + 1).lemma().equals("have")
            && modal + 2 < tokens.size()
            && tokens.get(modal + 2).pos().equals("VBN");
    return perfect && !tokens.get(modal).lemma().equals("will") ? Tense.PAST : Tense.FUTURE;
  }

  private Tense infinitive(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH_OF_AUXILIARIES); i--) {
      Token token = tokens.get(i);
      if (token.pos().equals("MD")) {
        return modal(tokens, i);
      }
      if (token.pos().equals("TO")) {
        return tokens.get(verb).lemma().equals("follow") ? Tense.FUTURE : governor(tokens, i);
      }
      if (token.lemma().equals("do")) {
        return tense(tokens, i);
      }
    }
    return Tense.UNKNOWN;
  }

  /** The tense of "to" and an infinitive, which the word that governs it decides. */
  private Tense governor(List<Token> tokens, int to) {
    int first = to > 0 && tokens.get(to - 1).pos().equals("CC") ? infinitiveBefore(tokens, to) : to;
    for (int i = first - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (is(Cues.Cue.FUTURE, token)) {
        return i > 0 && isWas(tokens.get(i - 1)) ? Tense.INTENDED : Tense.FUTURE;
      }
      if (isWas(token)) {
        return Tense.INTENDED;
      }
      if (token.isVerb()) {
        return token.lemma().equals("be") ? Tense.FUTURE : tense(tokens, i);
      }
    }
    return Tense.FUTURE;
  }

  /** The "to" that another is coordinated with: "agreed to resume ties, cut in 2016, and to". */
  private static int infinitiveBefore(List<Token> tokens, int to) {
    for (int i = to - 1; i >= 0; i--) {
      if (tokens.get(i).pos().equals("TO") && tokens.get(i + 1).pos().equals("VB")) {
        return i;
      }
    }
    return to;
  }

  /** "Was to", "was supposed to": what was meant to be, and may not have come. */
  private static boolean isWas(Token token) {
    return token.lemma().equals("be") && (token.pos().equals("VBD") || token.pos().equals("VBN"));
  }

  /** "Set up in May", "set in in March", where the second "in" is a preposition. */
  private static boolean hasParticle(List<Token> tokens, int verb) {
    if (verb + 2 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(verb + 1).pos();
    return next.equals("RP") || (next.equals("IN") && tokens.get(verb + 2).pos().equals("IN"));
  }

  private Tense participle(List<Token> tokens, int verb) {
    if (hasParticle(tokens, verb) && is(Cues.Cue.FUTURE, tokens.get(verb))) {
      return Tense.PAST;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH_OF_AUXILIARIES); i--) {
      Token token = tokens.get(i);
      if (token.pos().equals("MD")) {
        return modal(tokens, i);
      }
      if (token.pos().equals("TO")) {
        return i + 1 < verb && tokens.get(i + 1).lemma().equals("be")
            ? Tense.FUTURE
            : perfect(tokens, i);
      }
      if (token.lemma().equals("have") && !token.pos().equals("VB")) {
        return Tense.PAST;
      }
      if (token.isVerb() && !token.lemma().equals("be") && !token.lemma().equals("have")) {
        break;
      }
    }
    return is(Cues.Cue.SCHEDULED, tokens.get(verb)) ? Tense.FUTURE : Tense.PAST;
  }

  /** "Was to have met" was meant to be, "is said to have met" is past. */
  private Tense perfect(List<Token> tokens, int to) {
    Tense tense = governor(tokens, to);
    boolean have = tokens.get(to + 1).lemma().equals("have");
    return have && tense != Tense.INTENDED ? Tense.PAST : tense;
  }

  private Tense progressive(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.pos().equals("MD")) {
        return Tense.FUTURE;
      }
      if (token.lemma().equals("be") && verb - i <= REACH_OF_AUXILIARIES) {
        return token.pos().equals("VBD") ? Tense.PAST : Tense.FUTURE;
      }
      if (token.isVerb() && !token.pos().equals("VBG")) {
        return tense(tokens, i);
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense present(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    if (is(Cues.Cue.REPORTING, token) || token.lemma().equals("have")) {
      return Tense.PAST;
    }
    if (!token.lemma().equals("be")) {
      return Tense.FUTURE;
    }
    boolean toCome = verb + 1 < tokens.size() && tokens.get(verb + 1).pos().equals("TO");
    return toCome ? Tense.FUTURE : Tense.UNKNOWN;
  }

  private boolean is(Cues.Cue cue, Token token) {
    return cues.is(cue, token);
  }
}
