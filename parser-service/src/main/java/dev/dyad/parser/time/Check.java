package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.parser.text.EntityTag;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of a match and around it must be, for words that mean other things as well. */
enum Check {
  NOTHING,
  /** A number of four digits is a year, not a quantity. */
  YEAR,
  /** A month is no verb and nobody's name. */
  MONTH,
  /** A season is a noun, not a verb. */
  SEASON,
  /** Its last word is a noun. */
  NOUN,
  /** A weekday is in nobody's name. */
  WEEKDAY,
  /** It is not part of a title such as "China Daily". */
  NAME,
  /** It follows an amount: "two million a year". */
  RATE,
  /** An adverb of its own. */
  ADVERB;

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "from",
          "during",
          "for",
          "to",
          "and",
          "between",
          "early",
          "late",
          "mid",
          "the",
          "year",
          "before",
          "after",
          "through",
          "as",
          "or",
          "than",
          "around",
          "about",
          "circa",
          "(",
          "[",
          ",",
          "-",
          "–",
          "—",
          "back",
          "its",
          "their",
          "his",
          "her",
          "'s",
          "’s",
          "s",
          "on",
          "this",
          "that",
          "throughout");

  private static final Set<String> PREPOSITIONS_OF_SEASONS =
      Set.of("in", "during", "since", "by", "until", "over", "throughout", "this", "for", "of");

  /** Whether a match holds in its sentence. */
  boolean holds(Sentence sentence, Span span) {
    List<Token> inside =
        sentence.tokens().stream().filter(token -> span.covers(token.span())).toList();
    Token first = inside.getFirst();
    Token last = inside.getLast();
    return switch (this) {
      case NOTHING -> true;
      case YEAR -> isYear(sentence, first, last);
      case MONTH -> inside.size() > 1 || isMonth(sentence, first);
      case SEASON -> isSeason(sentence, first, last);
      case NOUN -> last.isNoun() || last.pos().startsWith("JJ");
      case WEEKDAY -> !isInName(sentence, first, last);
      case NAME -> !isInName(sentence, first, last) && !first.pos().equals("NNP");
      case RATE -> first.index() > 0 && isAmount(sentence, first.index());
      case ADVERB -> last.pos().startsWith("RB") && !isConjunction(sentence, first, last);
    };
  }

  private static boolean isYear(Sentence sentence, Token first, Token last) {
    if (last.index() + 1 < sentence.tokens().size()) {
      Token next = sentence.token(last.index() + 1);
      boolean counted = next.pos().equals("NNS") || next.word().matches("%|percent|km|people");
      boolean determined = first.index() > 0 && isDeterminer(sentence.token(first.index() - 1));
      if (counted && !determined) {
        return false;
      }
    }
    if (Integer.parseInt(first.word().replaceAll("\\D", "0")) > 2100) {
      return false;
    }
    if (first.index() == 0) {
      return true;
    }
    String before = sentence.token(first.index() - 1).word().toLowerCase(Locale.ROOT);
    return BEFORE_YEAR.contains(before);
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
    return !isInName(sentence, month, month);
  }

  private static boolean isSeason(Sentence sentence, Token first, Token last) {
    if (!last.isNoun() || isInName(sentence, first, last)) {
      return false;
    }
    if (first.index() == 0) {
      return false;
    }
    String before = sentence.token(first.index() - 1).word().toLowerCase(Locale.ROOT);
    boolean ends =
        last.index() + 1 == sentence.tokens().size()
            || !sentence.token(last.index() + 1).word().equals("of");
    return PREPOSITIONS_OF_SEASONS.contains(before) && ends;
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

  private static boolean isAmount(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token token = sentence.token(i);
      if (token.pos().equals("CD")
          || token.word().matches("(?i)once|twice|times|thrice|percent|%")) {
        return true;
      }
      if (!token.isNoun() && !token.pos().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isConjunction(Sentence sentence, Token first, Token last) {
    return first.index() == 0
        && last.index() + 1 < sentence.tokens().size()
        && sentence.token(last.index() + 1).word().equals(",");
  }
}
