package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.text.EntityTag;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;

/** Tells expressions of time from the same words in other use, by the words around. */
final class Plausibility {
  private static final int LAST_YEAR = 2100;

  /** "A 2008 accord", but not "a 1500 pound fine". */
  private static final int RECENT_YEAR = 1900;

  private static final int REACH_OF_AMOUNTS = 4;

  private final Cues cues;

  Plausibility(Cues cues) {
    this.cues = cues;
  }

  /** Whether a match passes a check in its sentence. */
  boolean passes(Check check, Sentence sentence, Span span) {
    List<Token> inside =
        sentence.tokens().stream().filter(token -> span.covers(token.span())).toList();
    Token first = inside.getFirst();
    Token last = inside.getLast();
    return switch (check) {
      case NOTHING -> true;
      case YEAR -> isYear(sentence, first, last);
      case MONTH -> inside.size() > 1 || isMonth(sentence, first);
      case SEASON -> isSeason(sentence, first, last);
      case NOUN -> last.isNoun() || last.word().matches("(?i)old|long");
      case ADVERBIAL -> isAdverbial(sentence, first);
      case WEEKDAY -> !isInName(sentence, first, last);
      case NAME -> !isInName(sentence, first, last) && !first.pos().equals("NNP");
      case RATE -> first.index() > 0 && isAmount(sentence, first.index());
      case ADVERB -> last.pos().startsWith("RB") && !isConjunction(sentence, first, last);
      case ADJECTIVE -> last.pos().startsWith("JJ") && !isInName(sentence, first, last);
      case FORMERLY -> isFormerly(sentence, first);
      case MODIFIER -> !first.isVerb();
    };
  }

  private boolean isYear(Sentence sentence, Token first, Token last) {
    if (last.index() + 1 < sentence.tokens().size()) {
      Token next = sentence.token(last.index() + 1);
      boolean counted = next.pos().equals("NNS") || next.word().matches("%|percent|km|people");
      boolean determined = first.index() > 0 && isDeterminer(sentence.token(first.index() - 1));
      if (counted && !determined) {
        return false;
      }
    }
    int year = Integer.parseInt(first.word().replaceAll("\\D", "0"));
    if (year > LAST_YEAR) {
      return false;
    }
    if (first.index() == 0) {
      return true;
    }
    if (isHyphenedToName(sentence, first)) {
      return false;
    }
    if (sentence.token(first.index() - 1).word().equalsIgnoreCase("a")) {
      return year >= RECENT_YEAR
          && last.index() + 1 < sentence.tokens().size()
          && sentence.token(last.index() + 1).isNoun();
    }
    return cues.is(Cues.Cue.YEAR, sentence.token(first.index() - 1));
  }

  /** The exercise "Steppe Eagle-2024" is called so; "mid-2024" is a year. */
  private static boolean isHyphenedToName(Sentence sentence, Token year) {
    if (year.index() < 2 || !sentence.token(year.index() - 1).word().equals("-")) {
      return false;
    }
    Token hyphen = sentence.token(year.index() - 1);
    Token name = sentence.token(year.index() - 2);
    return name.pos().startsWith("NNP")
        && name.span().end() == hyphen.span().start()
        && hyphen.span().end() == year.span().start();
  }

  private static boolean isAdverbial(Sentence sentence, Token first) {
    return first.index() > 0 && sentence.token(first.index() - 1).pos().equals("IN");
  }

  private static boolean isDeterminer(Token token) {
    return token.pos().equals("DT") || token.pos().equals("POS") || token.pos().equals("PRP$");
  }

  private static boolean isMonth(Sentence sentence, Token month) {
    if (month.entity() == EntityTag.PERSON || month.pos().equals("MD")) {
      return false;
    }
    if (!month.isNoun() && !month.pos().equals("CD")) {
      return false;
    }
    boolean firstName =
        month.index() == 0 && sentence.tokens().size() > 1 && sentence.token(1).pos().equals("NNP");
    return !firstName && !isInName(sentence, month, month);
  }

  private boolean isSeason(Sentence sentence, Token first, Token last) {
    if (!last.isNoun() || isInName(sentence, first, last)) {
      return false;
    }
    if (first.index() == 0) {
      return false;
    }
    boolean ends =
        last.index() + 1 == sentence.tokens().size()
            || !sentence.token(last.index() + 1).word().equals("of");
    return cues.is(Cues.Cue.SEASON, sentence.token(first.index() - 1)) && ends;
  }

  private static boolean isInName(Sentence sentence, Token first, Token last) {
    EntityTag tag = first.entity();
    if (tag == EntityTag.NONE) {
      return false;
    }
    return first.index() > 0 && sentence.token(first.index() - 1).entity() == tag
        || last.index() + 1 < sentence.tokens().size()
            && sentence.token(last.index() + 1).entity() == tag;
  }

  private boolean isAmount(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH_OF_AMOUNTS); i--) {
      Token token = sentence.token(i);
      if (token.pos().equals("CD") || cues.is(Cues.Cue.AMOUNT, token)) {
        return true;
      }
      if (!token.isNoun() && !token.pos().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** "Was once", "he once ran", "a once proud town", but not "once he comes". */
  private static boolean isFormerly(Sentence sentence, Token once) {
    if (!once.pos().startsWith("RB") || once.index() == 0) {
      return false;
    }
    Token before = sentence.token(once.index() - 1);
    boolean inVerb = before.lemma().matches("be|have") || isDeterminer(before);
    return inVerb
        || (once.index() + 1 < sentence.tokens().size()
            && sentence.token(once.index() + 1).pos().matches("VB[DN]"));
  }

  private static boolean isConjunction(Sentence sentence, Token first, Token last) {
    return first.index() == 0
        && last.index() + 1 < sentence.tokens().size()
        && sentence.token(last.index() + 1).word().equals(",");
  }
}
