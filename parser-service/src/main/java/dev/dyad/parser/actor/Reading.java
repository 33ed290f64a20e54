package dev.dyad.parser.actor;

import dev.dyad.parser.lexicon.PhraseBook;
import dev.dyad.parser.text.EntityTag;
import dev.dyad.parser.text.Sentence;
import dev.dyad.parser.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with the phrases of the lexicons and the names of people that stand in it. */
final class Reading {
  private final Sentence sentence;
  private final @Nullable Found[] found;
  private final @Nullable NameRun[] names;

  private Reading(Sentence sentence) {
    this.sentence = sentence;
    this.found = new Found[sentence.tokens().size()];
    this.names = new NameRun[sentence.tokens().size()];
  }

  /**
   * Reads a sentence.
   *
   * @param known words that stand in names found elsewhere in the article
   */
  static Reading of(Sentence sentence, PhraseBook<Term> phrases, Set<String> known) {
    Reading reading = new Reading(sentence);
    reading.findPhrases(phrases);
    for (NameRun run : new NameFinder(reading, known).find()) {
      for (int i = run.first(); i <= run.last(); i++) {
        reading.names[i] = run;
      }
    }
    return reading;
  }

  private void findPhrases(PhraseBook<Term> phrases) {
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    int i = 0;
    while (i < words.size()) {
      Optional<PhraseBook.Match<Term>> match = phrases.longest(words, i);
      if (match.isPresent()) {
        Found phrase = new Found(i, match.get().last(), match.get().meanings());
        if (!isPartOfName(phrase)) {
          for (int j = i; j <= phrase.last(); j++) {
            found[j] = phrase;
          }
          i = phrase.last() + 1;
          continue;
        }
      }
      i++;
    }
  }

  /** Chad in "Chad Wolf" and Jordan in "Michael Jordan" are no states. */
  private boolean isPartOfName(Found phrase) {
    if (phrase.first() == phrase.last()
        && person(phrase.first())
        && pos(phrase.last() + 1).equals("HYPH")
        && person(phrase.last() + 2)) {
      return true;
    }
    if (phrase.is(Term.Office.class) || phrase.is(Term.Honorific.class)) {
      return false;
    }
    Found before = found(phrase.first() - 2);
    boolean owned = word(phrase.first() - 1).equals("of") && before != null;
    boolean host =
        Prepositions.HOSTING.contains(word(phrase.first() - 1))
            && before != null
            && before.is(Term.Office.class);
    if (owned || host) {
      return false;
    }
    if (phrase.first() != phrase.last() || !person(phrase.first())) {
      return false;
    }
    return person(phrase.first() - 1) || person(phrase.last() + 1);
  }

  private boolean person(int i) {
    return i >= 0 && i < size() && token(i).entity() == EntityTag.PERSON;
  }

  /** How many tokens the sentence has. */
  int size() {
    return found.length;
  }

  /** The sentence. */
  Sentence sentence() {
    return sentence;
  }

  /** A token. */
  Token token(int i) {
    return sentence.token(i);
  }

  /** The word at a token, in small letters; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : token(i).word().toLowerCase(java.util.Locale.ROOT);
  }

  /** The part of speech of a token; empty outside the sentence. */
  String pos(int i) {
    return i < 0 || i >= size() ? "" : token(i).pos();
  }

  /** The dictionary form of a token, in small letters; empty outside the sentence. */
  String lemma(int i) {
    return i < 0 || i >= size() ? "" : token(i).lemma().toLowerCase(java.util.Locale.ROOT);
  }

  /** The phrase that covers a token, null if none does. */
  @Nullable Found found(int i) {
    return i < 0 || i >= size() ? null : found[i];
  }

  /** The name of a person that covers a token, null if none does. */
  @Nullable NameRun name(int i) {
    return i < 0 || i >= size() ? null : names[i];
  }

  /** Whether a token stands between quotation marks that open in this sentence. */
  boolean isQuoted(int token) {
    boolean open = false;
    for (int i = 0; i < Math.min(token, size()); i++) {
      switch (word(i)) {
        // The tagger takes many a straight mark that closes for one that opens.
        case "\"" -> open = !open;
        case "“", "``", "«", "„" -> open = true;
        case "”", "''", "»" -> open = false;
        default -> {}
      }
    }
    return open;
  }

  /** The text from one token to another, both inclusive. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && token(i).span().start() > token(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(token(i).word());
    }
    return text.toString();
  }
}
